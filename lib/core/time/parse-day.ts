import { monthOf } from './month-names';

/** A written day and its extent in the text. */
export interface WrittenDay {
  /** "YYYY-MM-DD"; null when the numbers are ambiguous (`06/07/2025`) or the day does not exist. */
  readonly day: string | null;
  readonly start: number;
  readonly end: number;
}

/**
 * Parses a written day into "YYYY-MM-DD"; null when the day is ambiguous (`06/07/2025`) or does not exist.
 * @example parseDay('June 13, 2025') // "2025-06-13"
 */
export function parseDay(text: string): string | null {
  return findDay(text)?.day ?? null;
}

type Reader = (match: RegExpExecArray) => string | null;

const dayOf = (year = '', month = 0, day = ''): string | null => isoDay(Number(year), month, Number(day));

/** The forms of a day, surest first. Between numbers and around them may be white space of any kind. */
const FORMS: readonly (readonly [RegExp, Reader])[] = [
  [
    /(?<![\d.:/-])(\d{4})\s?(?:-|\/|\.|年|년)\s*(\d{1,2})(?:-|\/|\.|\s?[月월])\s*(\d{1,2})(?:\s?[日號号일]|\.)?(?![\d:/-])/,
    ([, year, month, day]) => dayOf(year, Number(month), day),
  ],
  // With dots the day is first; with slashes and hyphens only a day past 12 shows which number is the day.
  [/(?<![\d.:/-])(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4})(?![\d:/-])/, readDayAndMonth],
  [
    /(?<![\d.])(\d{1,2})\s+(?:tháng|thg\.?)\s+(\d{1,2})(?:\s*,|\s+năm)?\s+(\d{4})(?!\d)/iu,
    ([, day, month, year]) => dayOf(year, Number(month), day),
  ],
  [
    /(?<!\p{L})(\p{L}{3,12})(?:\.?\s+|-)(\d{1,2})(?:st|nd|rd|th)?(?:[,،]?\s+|-)(\d{4})(?!\d)/u,
    ([, month, day, year]) => dayOf(year, monthOf(month ?? ''), day),
  ],
  [
    /(?<![\d.])(\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s+(?:of\s+|de\s+|d['’]|ב)?(\p{L}{3,12})\.?[,،]?\s+(?:del?\s+)?(\d{4})(?!\d)/u,
    ([, day, month, year]) => dayOf(year, monthOf(month ?? ''), day),
  ],
  [
    /(?<![\d.])(\d{1,2})-(\p{L}{3,12})\.?-(\d{4})(?!\d)/u,
    ([, day, month, year]) => dayOf(year, monthOf(month ?? ''), day),
  ],
  // With a capital: `by 2031 may 12 people …` is no day.
  [
    /(?<![\d.:/-])(\d{4})[.,]?\s(\p{Lu}\p{L}{2,11})\.?\s+(\d{1,2})(?:st|nd|rd|th|\.)?(?![\d:])/u,
    ([, year, month, day]) => dayOf(year, monthOf(month ?? ''), day),
  ],
];
const WITH_MONTH = 3;

/**
 * Finds the first written day of a text; null when nothing has the form of one.
 * @example findDay('Fri, 3 March 2031, Oslo') // { day: '2031-03-03', start: 5, end: 17 }
 */
export function findDay(text: string): WrittenDay | null {
  const plain = withAsciiDigits(text);
  for (const [i, [pattern, read]] of FORMS.entries()) {
    const match = pattern.exec(plain);
    if (match === null) continue;
    const day = read(match);
    // Words around a number are most often no month.
    if (day === null && i >= WITH_MONTH) continue;
    return { day, start: match.index, end: match.index + match[0].length };
  }
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

/** Arabic, Persian and full-width digits as ASCII; the length stays the same. */
function withAsciiDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹０-９]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

function readDayAndMonth([, first, mark, second, year]: RegExpExecArray): string | null {
  const [a, b] = [Number(first), Number(second)];
  if (mark === '.' || a > 12) return isoDay(Number(year), b, a);
  return b > 12 || a === b ? isoDay(Number(year), a, b) : null;
}

function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && month > 0 ? date.toISOString().slice(0, 10) : null;
}
