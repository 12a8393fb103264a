import type { Quote } from '@/lib/core/model/summary';

/** Sorts quotes by time; quotes without a time come last, in source order. */
export function sortByTime(quotes: readonly Quote[]): Quote[] {
  const at = ({ startMs }: Quote): number => startMs ?? Number.POSITIVE_INFINITY;
  // The difference of two infinite times is NaN, which keeps their order.
  return [...quotes].sort((a, b) => at(a) - at(b) || 0);
}
