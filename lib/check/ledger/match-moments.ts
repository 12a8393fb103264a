import { type ComparedMoment, containsPhrase, timeDistance } from './compare-wording';
import { type FindCandidates, likestFirst } from './word-index';

/** An episode while its ledger is updated. */
export interface Change {
  /** Searches moments that are new or back. */
  readonly findFresh: FindCandidates;
  /** Searches moments that were present before. */
  readonly findSettled: FindCandidates;
  readonly hasFresh: boolean;
  readonly present: ReadonlySet<string>;
  readonly getMoment: (id: string) => ComparedMoment | null;
}

/**
 * Finds, for ids that disappeared since the ledger was last written, the moment that has their words; null when there is none. The
 * best pairs are matched first, and each new moment once; only ids without a new moment share one.
 */
export function matchMoments(removed: readonly ComparedMoment[], change: Change): Map<string, string | null> {
  const matched = new Map<string, string | null>();
  for (const was of removed) {
    const twin = findTwin(was, change);
    if (twin !== null) matched.set(was.id, twin);
  }
  const taken = new Set<string>();
  const open = removed.filter(({ id }) => !matched.has(id));
  const candidates = open.flatMap((was) => change.findFresh(was)).sort(likestFirst);
  for (const { was, now } of candidates) {
    if (matched.has(was.id) || taken.has(now.id)) continue;
    matched.set(was.id, now.id);
    // Where a transcript is cut is no decision of an author: many passages may have become one.
    if (was.kind !== 'transcript') taken.add(now.id);
  }
  for (const was of open) if (!matched.has(was.id)) matched.set(was.id, findSharedMoment(was, change));
  return matched;
}

/** Finds a moment for an id that has no separate one: its text was merged, or also occurs elsewhere. */
export function findSharedMoment(was: ComparedMoment, { findFresh, findSettled }: Change): string | null {
  const settled = findSettled(was).find(({ now, likeness }) => containsPhrase(was, now, likeness));
  const both = [...findFresh(was).slice(0, 1), ...(settled === undefined ? [] : [settled])];
  return both.sort(likestFirst)[0]?.now.id ?? null;
}

/** Identical moments differ by number, and the numbers shift when one is removed: the nearest by time gets the link. */
function findTwin(was: ComparedMoment, { present, getMoment }: Change): string | null {
  const base = was.id.replace(/-\d+$/, '');
  const twins: ComparedMoment[] = [];
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`;
    const twin = present.has(id) ? getMoment(id) : null;
    if (twin === null) break;
    twins.push(twin);
  }
  twins.sort((a, b) => timeDistance(was, a) - timeDistance(was, b));
  return twins[0]?.id ?? null;
}
