import type { TimeRange } from './decode-time-range';

/**
 * Encodes a range as the value of a link's `t`, in whole seconds; the exact inverse of decodeTimeRange for whole seconds.
 * @example encodeTimeRange({ startMs: 772_000, endMs: 801_000 }) // "772,801"
 */
export function encodeTimeRange(range: TimeRange): string {
  const start = Math.floor(range.startMs / 1000);
  return range.endMs === null ? String(start) : `${start},${Math.floor(range.endMs / 1000)}`;
}
