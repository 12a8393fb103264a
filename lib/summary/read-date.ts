const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Reads a day as people write it into "YYYY-MM-DD"; null where the day is not certain (`06/07/2025`) or does not exist.
 * @example readDate('June 13, 2025') // "2025-06-13"
 */
export function readDate(text: string): string | null {
  const iso = /^\s*(\d{4})(?:-|\/|\.|年)\s*(\d{1,2})(?:-|\/|\.|月)\s*(\d{1,2})日?(?:T|\s|$)/.exec(text);
  if (iso !== null) return formatDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  // Dots are written day first; with slashes only a day past 12 tells which is which.
  const numbers = /^\s*(\d{1,2})([./])\s?(\d{1,2})\2\s?(\d{4})(?:\s|$)/.exec(text);
  if (numbers !== null) return readDayAndMonth(numbers);
  const words = /([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/.exec(text);
  if (words !== null) return formatDay(Number(words[3]), monthOf(words[1] ?? ''), Number(words[2]));
  const european = /(\d{1,2})(?:st|nd|rd|th|\.)?\s+(?:of\s+)?([A-Za-z]{3,9})\.?,?\s+(\d{4})/.exec(text);
  if (european !== null)
    return formatDay(Number(european[3]), monthOf(european[2] ?? ''), Number(european[1]));
  return null;
}

function readDayAndMonth([, first, mark, second, year]: RegExpExecArray): string | null {
  const [a, b] = [Number(first), Number(second)];
  if (mark === '.' || a > 12) return formatDay(Number(year), b, a);
  return b > 12 || a === b ? formatDay(Number(year), a, b) : null;
}

function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function formatDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && month > 0 ? date.toISOString().slice(0, 10) : null;
}
