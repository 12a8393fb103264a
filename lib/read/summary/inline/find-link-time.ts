import { appAddress } from '@/lib/core/links/app-address';
import { readAppTime } from '@/lib/core/links/read-app-time';
import type { Strand } from '@/lib/read/summary/spans/strand';

/**
 * Finds the second at which an address opens a YouTube video, in milliseconds; null for other addresses.
 * @example readLinkTime('https://youtu.be/dQw4w9WgXcQ?t=754s') // 754_000
 */
export function readLinkTime(url: string): number | null {
  if (!/^https?:/.test(url) || appAddress('youtube', url) === null) return null;
  return readAppTime('youtube', url)?.startMs ?? null;
}

/** Finds the time of the link that begins a line; null when no link with a time begins it. */
export function findLinkTime({ text, links }: Strand): number | null {
  const start = text.length - text.trimStart().length;
  const first = links.find((link) => link.start <= start && link.end > start);
  return first === undefined ? null : readLinkTime(first.url);
}
