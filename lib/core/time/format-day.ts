const FORMAT = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });

/** Formats "2025-06-13" as "June 13, 2025". */
export function formatDay(date: string): string {
  return FORMAT.format(new Date(`${date}T00:00:00Z`));
}

const SHORT = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' });

/** Formats "2025-06-13" as "Jun 13, 2025", for the rail of a list. */
export function formatShortDay(date: string): string {
  return SHORT.format(new Date(`${date}T00:00:00Z`));
}

const OF_YEAR = new Intl.DateTimeFormat('en', { month: 'long', day: 'numeric', timeZone: 'UTC' });

/** Formats a month (from 1) and a day as "June 13". */
export function formatDayOfYear({ month, day }: { readonly month: number; readonly day: number }): string {
  // A leap year has every day.
  return OF_YEAR.format(Date.UTC(2000, month - 1, day));
}
