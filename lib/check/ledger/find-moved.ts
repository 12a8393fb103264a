import type { Anchor, Ledger, LedgerRecord, PresentAnchors } from '@/lib/core/model/ledger';
import { recordAnchor } from './record-anchor';
import { wordingOf } from './wording';

/** The share of an episode's traits that another needs to be the same one under a new name. */
const SAME_EPISODE = 0.2;
/** A trait shared by this many episodes is ignored. */
const TOO_COMMON = 20;

/**
 * Lists the traits that distinguish an episode: pairs of adjacent words, and whole passages of its transcript, because their words
 * are recorded without order. Headings are alike in every episode and do not count.
 */
function traitsOf({ kind, words, print }: Pick<LedgerRecord, 'kind' | 'words' | 'print'>): Iterable<string> {
  if (kind === 'section') return [];
  return print === undefined ? wordingOf(words ?? '').pairs : [print];
}

/**
 * Finds the episodes that have a new slug: for each slug without a folder, the episode with most of its words among its new
 * moments. An earlier result is kept as long as its target exists, and followed if the target was renamed in turn.
 */
export function findMoved(
  ledger: Ledger,
  present: PresentAnchors,
  fresh: ReadonlyMap<string, readonly Anchor[]>,
): Map<string, string> {
  const isPresent = (slug: string): boolean => present.episodes.has(slug) || present.held.has(slug);
  const lost = lostTraits(ledger, (slug) => !isPresent(slug) && !ledger.moved.has(slug));
  const found = new Map(lost.size === 0 ? [] : findSuccessors(lost, fresh));
  const moved = new Map<string, string>();
  for (const [slug] of [...ledger.moved, ...found]) {
    if (isPresent(slug)) continue;
    const end = follow(slug, (one) => found.get(one) ?? ledger.moved.get(one), isPresent);
    if (end !== null) moved.set(slug, end);
  }
  return moved;
}

function follow(
  slug: string,
  next: (slug: string) => string | undefined,
  isThere: (slug: string) => boolean,
): string | null {
  const seen = new Set<string>();
  let at: string | undefined = slug;
  while (at !== undefined && !isThere(at) && !seen.has(at)) {
    seen.add(at);
    at = next(at);
  }
  return at === undefined || !isThere(at) ? null : at;
}

function lostTraits(ledger: Ledger, isLost: (slug: string) => boolean): Map<string, Set<string>> {
  const lost = new Map<string, Set<string>>();
  for (const record of ledger.records.values()) {
    const { episode, to } = record;
    if (typeof to === 'string' || !isLost(episode)) continue;
    const traits = lost.get(episode) ?? new Set();
    lost.set(episode, traits);
    for (const trait of traitsOf(record)) traits.add(trait);
  }
  return lost;
}

function findSuccessors(
  lost: ReadonlyMap<string, ReadonlySet<string>>,
  fresh: ReadonlyMap<string, readonly Anchor[]>,
): [slug: string, to: string][] {
  const holders = groupByTrait(fresh);
  return [...lost].flatMap(([slug, traits]): [string, string][] => {
    const votes = new Map<string, number>();
    for (const trait of traits) {
      const slugs = holders.get(trait);
      if (slugs === undefined || slugs.size > TOO_COMMON) continue;
      for (const one of slugs) votes.set(one, (votes.get(one) ?? 0) + 1);
    }
    const [best] = [...votes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    return best !== undefined && best[1] >= traits.size * SAME_EPISODE ? [[slug, best[0]]] : [];
  });
}

function groupByTrait(fresh: ReadonlyMap<string, readonly Anchor[]>): Map<string, Set<string>> {
  const holders = new Map<string, Set<string>>();
  for (const [slug, anchors] of fresh) {
    for (const trait of anchors.flatMap((anchor) => [...traitsOf(recordAnchor(slug, anchor))])) {
      const slugs = holders.get(trait);
      if (slugs === undefined) holders.set(trait, new Set([slug]));
      else slugs.add(slug);
    }
  }
  return holders;
}
