/**
 * Finds the smallest set of times to change so that a list is in order: the indexes outside its longest non-decreasing subsequence,
 * in n log n. If two contradict each other, the later one is reported.
 * @example findOutOfOrder([1, 9, 5, 12]) // [2]
 */
export function findOutOfOrder(times: readonly number[]): number[] {
  // Patience sorting from the end, larger first, so that the earlier of two is kept.
  const tops: number[] = [];
  const previous = new Array<number>(times.length).fill(-1);
  for (let i = times.length - 1; i >= 0; i -= 1) {
    const pile = firstBelow(tops, times, times[i] ?? 0);
    previous[i] = tops[pile - 1] ?? -1;
    tops[pile] = i;
  }
  const kept = new Set<number>();
  for (let i = tops.at(-1) ?? -1; i >= 0; i = previous[i] ?? -1) kept.add(i);
  return times.map((_, i) => i).filter((i) => !kept.has(i));
}

/** Finds the first pile with a smaller top; the tops never increase. */
function firstBelow(tops: readonly number[], times: readonly number[], time: number): number {
  let low = 0;
  let high = tops.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[tops[middle] ?? 0] ?? 0) < time) high = middle;
    else low = middle + 1;
  }
  return low;
}
