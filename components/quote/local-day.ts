import type { Day } from '@/lib/derive/quotes/quote-of-day';

/** Today, where the reader is. */
export function localDay(now = new Date()): Day {
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
