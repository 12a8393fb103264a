import { parseLinkTime, parseTimecode } from './timecode';

const MINUTES_SECONDS = String.raw`\d{1,3} ?(?:m(?:in)?\.?|мин\.?|dk\.?|phút|分钟?|分鐘|분) ?\d{1,2} ?(?:s(?:ec|ek|eg)?|сек?|sn|giây|秒|초)`;

/**
 * A clock as summaries write it: `12:52`, `1:09:36`, `12：52`, and with two units `12m52s`, `1h 02m`. Look-alikes do not
 * match: `16:9`, `3:2`.
 */
export const CLOCK_FORM = String.raw`(?:\d{1,4}[:：]\d{2}(?:[:：]\d{2})?(?:\.\d{1,3}|,\d{3})?(?!\d|[:：]\d)|\d{1,2} ?h ?\d{1,2} ?m(?:in)?(?: ?\d{1,2} ?s)?|\d{1,3} ?m(?:in)? ?\d{1,2} ?s|${MINUTES_SECONDS})(?![\d\p{L}])`;

/** The separator of a range. */
export const RANGE_FORM = String.raw`\s*(?:[–—~～〜→‑-]|--?>|to|until|bis|至|到)\s*`;

const UNITS = /^(\d{1,3}) ?[^\d\s:：h]+\.? ?(\d{1,2}) ?[^\d\s:：]+$/u;

/**
 * Parses a clock in one of these forms into milliseconds; null for any other text, such as `12:75`.
 * @example readClock('1h 02m') // 3_720_000
 */
export function readClock(text: string): number | null {
  const units = UNITS.exec(text);
  if (units !== null) return parseTimecode(`${units[1]}:${units[2]?.padStart(2, '0')}`);
  if (/[hm]/.test(text)) return parseLinkTime(text.replace(/\s|in/g, ''));
  return parseTimecode(text.replaceAll('：', ':'));
}
