import type { Quote } from '@/lib/core/model/summary';

/** Puts quotes in the order in which they were said; those without a time come last, as their author has them. */
export function byClock(quotes: readonly Quote[]): Quote[] {
  const at = ({ startMs }: Quote): number => startMs ?? Number.POSITIVE_INFINITY;
  // Of two without a time the difference is no number, and they stay as they are.
  return [...quotes].sort((a, b) => at(a) - at(b) || 0);
}
