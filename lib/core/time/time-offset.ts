import { parseLinkTime } from './timecode';

/**
 * Reads how much later a recording says the same words than the one a page's times belong to: seconds as a number, or a
 * time with an optional sign; milliseconds, negative when it says them earlier, null when it cannot be read.
 * @example parseTimeOffset('-0:15') // -15_000
 */
export function parseTimeOffset(value: number | string): number | null {
  const text = String(value).trim();
  const ms = parseLinkTime(text.replace(/^[+\-−]/, '').toLowerCase());
  if (ms === null) return null;
  return /^[-−]/.test(text) && ms > 0 ? -ms : ms;
}
