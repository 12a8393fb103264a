/** A day where the reader is; months count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY_MS = 86_400_000;
/** The golden ratio's part: steps of it spread evenly over any number of quotes. */
const STEP = 0.618;

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}

/** The smallest step from a wish on that meets every one of `total` places before it meets one twice. */
function wholeStep(total: number): number {
  let step = Math.max(1, Math.round(total * STEP));
  while (greatestDivisor(step, total) !== 1) step += 1;
  return step;
}

/**
 * Chooses the quote of a day, as a place among `total` (at least 1): the same for everybody on that day, another on the next, and
 * in any `total` days in a row each quote once.
 */
export function quoteOfDay({ year, month, day }: Day, total: number): number {
  const days = Math.round(Date.UTC(year, month - 1, day) / DAY_MS);
  const place = (days * wholeStep(total)) % total;
  return place < 0 ? place + total : place;
}
