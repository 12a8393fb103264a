import { parseLinkTime } from './timecode';

/**
 * Parses a recording's offset from the page's times: seconds as a number, or a time with an optional sign. Returns
 * milliseconds, negative when the recording is earlier; null when unreadable.
 * @example parseTimeOffset('-0:15') // -15_000
 */
export function parseTimeOffset(value: number | string): number | null {
  const text = String(value).trim();
  const ms = parseLinkTime(text.replace(/^[+\-−]/, '').toLowerCase());
  if (ms === null) return null;
  return /^[-−]/.test(text) && ms > 0 ? -ms : ms;
}
