import {
  type ComparedMoment,
  compareWording,
  isWorthComparing,
  type Likeness,
  timeDistance,
} from './compare-wording';

/** A recorded text, a present one, and how alike they are. */
export interface LedgerCandidate {
  readonly was: ComparedMoment;
  readonly now: ComparedMoment;
  readonly likeness: Likeness;
}

/**
 * Finds the present texts that may be derived from a recorded one by their shared words, so that not everything is compared with
 * everything.
 */
export type FindCandidates = (was: ComparedMoment) => LedgerCandidate[];

/** Indexes present texts by their words; results come best first, in an order that does not depend on the input order. */
export function indexWords(present: readonly ComparedMoment[]): FindCandidates {
  const postings = new Map<string, (readonly [place: number, count: number])[]>();
  for (const [place, { wording }] of present.entries()) {
    for (const [token, count] of wording.counts) {
      const list = postings.get(token);
      if (list === undefined) postings.set(token, [[place, count]]);
      else list.push([place, count]);
    }
  }
  return (was) => {
    const shared = new Map<number, number>();
    for (const [token, count] of was.wording.counts)
      for (const [place, available] of postings.get(token) ?? [])
        shared.set(place, (shared.get(place) ?? 0) + Math.min(count, available));
    return [...shared]
      .flatMap(([place, words]): LedgerCandidate[] => {
        const now = present[place];
        if (now === undefined || !isWorthComparing(was, now, words)) return [];
        const likeness = compareWording(was, now);
        return likeness === null ? [] : [{ was, now, likeness }];
      })
      .sort(likestFirst);
  };
}

/** Compares by likeness, then time, then id, and never by input order. */
export function likestFirst(a: LedgerCandidate, b: LedgerCandidate): number {
  const byScore = b.likeness.score - a.likeness.score;
  if (Math.abs(byScore) > 1e-9) return byScore;
  const [near, far] = [timeDistance(a.was, a.now), timeDistance(b.was, b.now)];
  if (near !== far) return near - far;
  return compareText(a.was.id, b.was.id) || compareText(a.now.id, b.now.id);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
