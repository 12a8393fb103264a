import type { Day } from '@/lib/derive/quotes/quote-of-day';

/** Today in the reader's time zone. */
export function localDay(now = new Date()): Day {
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
