import { holdsPhrase, timeApart, type Worded } from './compare-wording';
import { type FindCandidates, likestFirst } from './word-index';

/** An episode at the moment its ledger is brought up to date. */
export interface Change {
  /** Finds among moments that are new, or back. */
  readonly findFresh: FindCandidates;
  /** Finds among moments that were there all along. */
  readonly findSettled: FindCandidates;
  readonly hasFresh: boolean;
  readonly present: ReadonlySet<string>;
  readonly wordOf: (id: string) => Worded | null;
}

/**
 * Tells for ids that moments had when the ledger was last written, and that none has now, which moment has their words; null
 * where none has. The best pair goes first and a new moment is taken once; only what finds nothing new shares a moment.
 */
export function matchMoments(leaving: readonly Worded[], change: Change): Map<string, string | null> {
  const matched = new Map<string, string | null>();
  for (const was of leaving) {
    const twin = findTwin(was, change);
    if (twin !== null) matched.set(was.id, twin);
  }
  const taken = new Set<string>();
  const open = leaving.filter(({ id }) => !matched.has(id));
  const candidates = open.flatMap((was) => change.findFresh(was)).sort(likestFirst);
  for (const { was, now } of candidates) {
    if (matched.has(was.id) || taken.has(now.id)) continue;
    matched.set(was.id, now.id);
    // Where a transcript is cut is nobody's decision: many passages may have become one.
    if (was.kind !== 'transcript') taken.add(now.id);
  }
  for (const was of open) if (!matched.has(was.id)) matched.set(was.id, shareMoment(was, change));
  return matched;
}

/** Finds a moment for an id that gets none of its own: merged text, or text that stands elsewhere, too. */
export function shareMoment(was: Worded, { findFresh, findSettled }: Change): string | null {
  const settled = findSettled(was).find(({ now, likeness }) => holdsPhrase(was, now, likeness));
  const both = [...findFresh(was).slice(0, 1), ...(settled === undefined ? [] : [settled])];
  return both.sort(likestFirst)[0]?.now.id ?? null;
}

/** Exact twins are told apart by number, and the numbers move up when one goes: the one nearest by time has the link. */
function findTwin(was: Worded, { present, wordOf }: Change): string | null {
  const base = was.id.replace(/-\d+$/, '');
  const twins: Worded[] = [];
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`;
    const twin = present.has(id) ? wordOf(id) : null;
    if (twin === null) break;
    twins.push(twin);
  }
  twins.sort((a, b) => timeApart(was, a) - timeApart(was, b));
  return twins[0]?.id ?? null;
}
