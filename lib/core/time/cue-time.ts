import { LONGEST_TIME_MS, parseTimecode } from './timecode';

const CUE_CLOCK = /^(?:(\d+):)?([0-5]\d):([0-5]\d)[.,](\d{3})$/;

/**
 * Parses the clock of a caption file: three digits of fraction, hours of any width or none (WebVTT, "collect a WebVTT
 * timestamp"; SRT uses a comma). Null for anything else.
 * @example parseCueTime('01:02.500') // 62_500
 */
export function parseCueTime(text: string): number | null {
  const match = CUE_CLOCK.exec(text);
  if (match === null) return null;
  const [hours = 0, minutes = 0, seconds = 0, ms = 0] = match.slice(1).map((part) => Number(part ?? 0));
  const total = ((hours * 60 + minutes) * 60 + seconds) * 1000 + ms;
  return total <= LONGEST_TIME_MS ? total : null;
}

/**
 * Parses a time in JSON (seconds as number or text, or a clock) into whole milliseconds; null for anything else.
 * @example parseSeconds(1.25) // 1_250
 */
export function parseSeconds(value: number | string | null | undefined): number | null {
  if (typeof value === 'string') {
    const text = value.trim();
    const plain = /^\d{1,7}(?:\.\d{1,9})?$/.test(text) ? Number(text) : null;
    return plain === null ? (parseCueTime(text) ?? parseTimecode(text)) : parseSeconds(plain);
  }
  if (typeof value !== 'number' || !(value >= 0)) return null;
  const ms = Math.round(value * 1000);
  return ms <= LONGEST_TIME_MS ? ms : null;
}

/** Returns a number of milliseconds rounded when a recording can have it; null for anything else. */
export function wholeMs(value: number | null | undefined): number | null {
  return typeof value === 'number' ? parseSeconds(value / 1000) : null;
}

/**
 * Parses a clock from a hand-typed list, where digits may be missing: `16:6` is 16:06. Null for anything else.
 * @example parseTypedClock('1:2:3') // 3_723_000
 */
export function parseTypedClock(text: string): number | null {
  const [head = '', ...rest] = text.split(':');
  return parseTimecode([head, ...rest.map((part) => part.replace(/^\d(?=$|[.,])/, '0$&'))].join(':'));
}
