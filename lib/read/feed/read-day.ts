const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Parses the day of a feed's date as "YYYY-MM-DD", in the time zone of the date: RFC 822 with its old two-digit years
 * (RFC 2822, section 4.3), or ISO 8601. Null for anything else.
 * @example readDay('Mon, 03 Feb 2031 23:30:00 -0800') // "2031-02-03"
 */
export function readDay(text: string): string | null {
  const iso = /^\s*(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text);
  if (iso !== null) return formatDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const mail = /^\s*(?:[a-z]{2,9}\.?,?\s+)?(\d{1,2})[\s-]+([a-z]{3})[a-z]*\.?[\s-]+(\d{4}|\d{2})(?!\d)/i.exec(
    text,
  );
  if (mail === null) return null;
  const written = Number(mail[3]);
  const year = (mail[3] ?? '').length === 4 ? written : written + (written < 50 ? 2000 : 1900);
  return formatDay(year, MONTHS.indexOf((mail[2] ?? '').toLowerCase()) + 1, Number(mail[1]));
}

function formatDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && month > 0 ? date.toISOString().slice(0, 10) : null;
}
