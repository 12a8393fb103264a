import type { AppKind } from '@/lib/core/model/app-kind';
import { decodeTimeRange, type TimeRange } from '@/lib/core/time/decode-time-range';
import { parseTimecode } from '@/lib/core/time/timecode';

/** Origin for relative addresses: only the time is read. */
const PLACEHOLDER_ORIGIN = 'https://anywhere.invalid';

function readFragmentTime(url: URL): TimeRange | null {
  return decodeTimeRange(new URLSearchParams(url.hash.slice(1)).get('t') ?? '');
}

/** YouTube's embeds use `start` where its pages use `t`. */
function readQueryTime(url: URL): TimeRange | null {
  return (
    decodeTimeRange(url.searchParams.get('t') ?? url.searchParams.get('start') ?? '') ?? readFragmentTime(url)
  );
}

function readPathTime(url: URL): TimeRange | null {
  const startMs = parseTimecode(url.pathname.split('/')[2] ?? '');
  return startMs === null ? null : { startMs, endMs: null };
}

const FORMS: Readonly<Record<AppKind, (url: URL) => TimeRange | null>> = {
  youtube: readQueryTime,
  spotify: readQueryTime,
  pocketcasts: readQueryTime,
  apple: readQueryTime,
  overcast: readPathTime,
  universal: () => null,
  audio: readFragmentTime,
};

/**
 * Reads the time of an app's link, in any form that app uses; null when it has none.
 * @example readAppTime('overcast', 'https://overcast.fm/+AbCdEf/12:52') // { startMs: 772_000, endMs: null }
 */
export function readAppTime(kind: AppKind, link: string): TimeRange | null {
  return URL.canParse(link, PLACEHOLDER_ORIGIN) ? FORMS[kind](new URL(link, PLACEHOLDER_ORIGIN)) : null;
}
