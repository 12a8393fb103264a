/**
 * Finds the fewest places to change for a list of times to be in order: the indexes outside its longest run that never
 * goes back, in n log n. Of two that contradict each other the later one is named.
 * @example findOutOfOrder([1, 9, 5, 12]) // [2]
 */
export function findOutOfOrder(times: readonly number[]): number[] {
  // Patience sorting, from the end and with the larger first, so that the earlier of two stays.
  const tops: number[] = [];
  const before = new Array<number>(times.length).fill(-1);
  for (let i = times.length - 1; i >= 0; i -= 1) {
    const pile = firstBelow(tops, times, times[i] ?? 0);
    before[i] = tops[pile - 1] ?? -1;
    tops[pile] = i;
  }
  const kept = new Set<number>();
  for (let i = tops.at(-1) ?? -1; i >= 0; i = before[i] ?? -1) kept.add(i);
  return times.map((_, i) => i).filter((i) => !kept.has(i));
}

/** The first pile whose top is smaller; the tops never grow. */
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
