import { parseLinkTime } from './timecode';

/** Where playback starts and, for a clip, ends; milliseconds, `endMs` later than `startMs`. */
export interface TimeRange {
  readonly startMs: number;
  readonly endMs: number | null;
}

/**
 * Decodes the value of a link's `t` (W3C Media Fragments 1.0, section 4.2.1, and the forms players use): one time, `a,b`,
 * `,b`, with or without `npt:`; null for anything else, so that a broken link still opens its page.
 * @example decodeTimeRange('12:52,13:21') // { startMs: 772_000, endMs: 801_000 }
 */
export function decodeTimeRange(value: string): TimeRange | null {
  if (value.length > 64) return null;
  const text = value.trim().toLowerCase().replace(/^npt:/, '');
  const [first = '', second, ...more] = text.split(',');
  if (more.length > 0 || (first === '' && (second ?? '') === '')) return null;
  const startMs = first === '' ? 0 : parseLinkTime(first);
  if (startMs === null) return null;
  if (second === undefined || second === '') return { startMs, endMs: null };
  const endMs = parseLinkTime(second);
  return endMs === null || endMs <= startMs ? null : { startMs, endMs };
}
