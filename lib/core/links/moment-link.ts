import { decodeTimeRange, type TimeRange } from '@/lib/core/time/decode-time-range';

/** The time and anchor that a link to an episode page asks for. */
export interface MomentLink {
  readonly time: TimeRange | null;
  readonly anchor: string | null;
}

const ANCHOR = /^[a-z0-9][a-z0-9-]{0,63}$/;

/**
 * Decodes the query and fragment of an episode's address: `?t=…#anchor`, `#t=…`, `#anchor` or `#anchor&t=…`. Unreadable
 * parts become null and the page opens at its top. The query's time wins over the fragment's.
 * @example decodeMomentLink('?t=12:52', '#abc') // { time: { startMs: 772_000, endMs: null }, anchor: 'abc' }
 */
export function decodeMomentLink(search: string, hash: string): MomentLink {
  const parts = hash.replace(/^#/, '').split('&', 4);
  const hashTime = parts.find((part) => part.startsWith('t='))?.slice(2);
  const value = new URLSearchParams(search).get('t') ?? tryDecode(hashTime ?? '');
  const anchor = parts.find((part) => ANCHOR.test(part)) ?? null;
  return { time: decodeTimeRange(value), anchor };
}

function tryDecode(text: string): string {
  try {
    return decodeURIComponent(text.slice(0, 200));
  } catch {
    // A stray % makes the time unreadable, and unreadable times are ignored.
    return '';
  }
}
