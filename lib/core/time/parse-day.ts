/** The first letters of each month's name: English, then the languages of the known headings. */
const MONTHS: readonly RegExp[] = [
  /^(?:jan|ene|gen|янв|يناير|كانون الثاني|ינואר)/u,
  /^(?:feb|f[ée]v|фев|فبراير|شباط|פברואר)/u,
  /^(?:m[äa]r|maa|мар|مارس|آذار|מרץ|מרס)/u,
  /^(?:apr|abr|avr|апр|أبريل|إبريل|نيسان|אפריל)/u,
  /^(?:may|mai|mei|mag|ма[йя]|مايو|أيار|מאי)/u,
  /^(?:jun|juin|giu|июн|يونيو|حزيران|יוני)/u,
  /^(?:jul|juil|lug|июл|يوليو|تموز|יולי)/u,
  /^(?:aug|ago|ao[ûu]|авг|أغسطس|آب|אוגוסט)/u,
  /^(?:sep|set|сен|سبتمبر|أيلول|ספטמבר)/u,
  /^(?:oct|okt|ott|out|окт|أكتوبر|تشرين الأول|אוקטובר)/u,
  /^(?:nov|ноя|نوفمبر|تشرين الثاني|נובמבר)/u,
  /^(?:dec|dez|d[ée]c|dic|дек|ديسمبر|كانون الأول|דצמבר)/u,
];

/**
 * Parses a written day into "YYYY-MM-DD"; null when the day is ambiguous (`06/07/2025`) or does not exist.
 * @example parseDay('June 13, 2025') // "2025-06-13"
 */
export function parseDay(text: string): string | null {
  const iso =
    /^\s*(\d{4})(?:-|\/|\.|年|년)\s*(\d{1,2})(?:-|\/|\.|月|월)\s*(\d{1,2})[日일.]?(?:T|[\s(（]|$)/.exec(text);
  if (iso !== null) return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  // With dots the day is first; with slashes only a day past 12 shows which number is the day.
  const numbers = /^\s*(\d{1,2})([./])\s?(\d{1,2})\2\s?(\d{4})(?:\s|$)/.exec(text);
  if (numbers !== null) return readDayAndMonth(numbers);
  const words = /(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/u.exec(text);
  if (words !== null && monthOf(words[1] ?? '') > 0)
    return isoDay(Number(words[3]), monthOf(words[1] ?? ''), Number(words[2]));
  const european =
    /(\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s+(?:of\s+|de\s+|ב)?(\p{L}{3,12})\.?,?\s+(?:del?\s+)?(\d{4})/u.exec(
      text,
    );
  if (european !== null) return isoDay(Number(european[3]), monthOf(european[2] ?? ''), Number(european[1]));
  return null;
}

/** Letters of a day besides the name of its month: `3 de marzo de 2031`, `June 3rd`, `2031年3月3日`. */
const SMALL_WORD = /^(?:of|del?|st|nd|rd|th|er|[年月日년월일])$/i;

/** True for a day and nothing else, so that its value says all of it; false for `Friday, June 13, 2025`. */
export function isPlainDay(text: string): boolean {
  const words = (text.match(/\p{L}+/gu) ?? []).filter((word) => !SMALL_WORD.test(word));
  const numbers = text.match(/\d+/g) ?? [];
  return words.length <= 1 && numbers.length + words.length === 3 && parseDay(text) !== null;
}

function readDayAndMonth([, first, mark, second, year]: RegExpExecArray): string | null {
  const [a, b] = [Number(first), Number(second)];
  if (mark === '.' || a > 12) return isoDay(Number(year), b, a);
  return b > 12 || a === b ? isoDay(Number(year), a, b) : null;
}

function monthOf(name: string): number {
  return MONTHS.findIndex((pattern) => pattern.test(name.toLowerCase())) + 1;
}

function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && month > 0 ? date.toISOString().slice(0, 10) : null;
}
