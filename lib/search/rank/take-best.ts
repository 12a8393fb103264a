/** A moment number with a score. */
export interface Scored {
  readonly moment: number;
  readonly score: number;
}

const ranksBelow = (a: Scored, b: Scored): boolean =>
  a.score < b.score || (a.score === b.score && a.moment > b.moment);

/** Moves the top entry of a heap with the worst entry at the top down to its place. */
function siftDown(heap: Scored[]): void {
  let place = 0;
  for (;;) {
    let last = place;
    for (const child of [2 * place + 1, 2 * place + 2]) {
      const [a, b] = [heap[child], heap[last]];
      if (a !== undefined && b !== undefined && ranksBelow(a, b)) last = child;
    }
    if (last === place) return;
    const [a, b] = [heap[place], heap[last]];
    if (a === undefined || b === undefined) return;
    heap[place] = b;
    heap[last] = a;
    place = last;
  }
}

/**
 * Returns the `limit` best of many moments, best first; of equals the lower number, which is the more recent. Sorting all
 * 100,000 would take longer than the rest of a search.
 */
export function takeBest(
  moments: readonly number[],
  score: (moment: number) => number,
  limit: number,
): Scored[] {
  if (limit >= moments.length)
    return moments.map((moment) => ({ moment, score: score(moment) })).sort(bestFirst);
  const heap: Scored[] = moments
    .slice(0, limit)
    .map((moment) => ({ moment, score: score(moment) }))
    .sort((a, b) => bestFirst(b, a));
  for (const moment of moments.slice(limit)) {
    const next = { moment, score: score(moment) };
    const last = heap[0];
    if (last === undefined || !ranksBelow(last, next)) continue;
    heap[0] = next;
    siftDown(heap);
  }
  return heap.sort(bestFirst);
}

/** Compares by score; of equals the more recent comes first. */
export function bestFirst(a: Scored, b: Scored): number {
  return b.score - a.score || a.moment - b.moment;
}
