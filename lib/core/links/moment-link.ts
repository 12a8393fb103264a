import { decodeTimeRange, type TimeRange } from '@/lib/core/time/time-range';

/** What a link asks of an episode page. */
export interface MomentLink {
  readonly time: TimeRange | null;
  readonly anchor: string | null;
}

const ANCHOR = /^[a-z0-9][a-z0-9-]{0,63}$/;

/**
 * Reads the query and fragment of an episode's address: `?t=…#anchor`, `#t=…`, `#anchor` or `#anchor&t=…`; what cannot be
 * read is null and the page opens at its top. The query's time wins over the fragment's.
 * @example decodeMomentLink('?t=12:52', '#abc') // { time: { startMs: 772_000, endMs: null }, anchor: 'abc' }
 */
export function decodeMomentLink(search: string, hash: string): MomentLink {
  const parts = hash.replace(/^#/, '').split('&', 4);
  const hashTime = parts.find((part) => part.startsWith('t='))?.slice(2);
  const value = new URLSearchParams(search).get('t') ?? safelyDecoded(hashTime ?? '');
  const anchor = parts.find((part) => ANCHOR.test(part)) ?? null;
  return { time: decodeTimeRange(value), anchor };
}

function safelyDecoded(text: string): string {
  try {
    return decodeURIComponent(text.slice(0, 200));
  } catch {
    // A stray % is garbage in a time, and garbage is ignored quietly.
    return '';
  }
}
