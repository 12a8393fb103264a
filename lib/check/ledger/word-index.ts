import { compareWording, isWorthComparing, type Likeness, timeApart, type Worded } from './compare-wording';

/** A recorded text, a present one, and how alike they are. */
export interface LedgerCandidate {
  readonly was: Worded;
  readonly now: Worded;
  readonly likeness: Likeness;
}

/** Finds the present texts that a recorded one may have become, by their words: nothing is compared with everything. */
export type FindCandidates = (was: Worded) => LedgerCandidate[];

/** Indexes present texts by their words; what is found comes best first, and in the same order whatever theirs was. */
export function indexWords(present: readonly Worded[]): FindCandidates {
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
      for (const [place, there] of postings.get(token) ?? [])
        shared.set(place, (shared.get(place) ?? 0) + Math.min(count, there));
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

/** Orders by likeness, then by the clock, then by id: never by place. */
export function likestFirst(a: LedgerCandidate, b: LedgerCandidate): number {
  const byScore = b.likeness.score - a.likeness.score;
  if (Math.abs(byScore) > 1e-9) return byScore;
  const [near, far] = [timeApart(a.was, a.now), timeApart(b.was, b.now)];
  if (near !== far) return near - far;
  return compareText(a.was.id, b.was.id) || compareText(a.now.id, b.now.id);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
