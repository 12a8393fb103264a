/** A day in the reader's time zone; months count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY_MS = 86_400_000;
/** The fraction of the golden ratio: steps of this size spread evenly over any number of quotes. */
const STEP = 0.618;

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}

/** Returns the smallest step from the ideal one on that visits each of `total` indexes before repeating one. */
function coprimeStep(total: number): number {
  let step = Math.max(1, Math.round(total * STEP));
  while (greatestDivisor(step, total) !== 1) step += 1;
  return step;
}

/**
 * Chooses the quote of a day as an index among `total` (at least 1): the same for everyone on that day, different the next day, and
 * each quote once in any `total` consecutive days.
 */
export function quoteOfDay({ year, month, day }: Day, total: number): number {
  const days = Math.round(Date.UTC(year, month - 1, day) / DAY_MS);
  const place = (days * coprimeStep(total)) % total;
  return place < 0 ? place + total : place;
}
