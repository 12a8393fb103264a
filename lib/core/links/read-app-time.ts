import type { AppKind } from '@/lib/core/model/app-kind';
import { decodeTimeRange, type TimeRange } from '@/lib/core/time/time-range';
import { parseTimecode } from '@/lib/core/time/timecode';

/** Any host: only the time is looked at. */
const ANYWHERE = 'https://anywhere.invalid';

function inFragment(url: URL): TimeRange | null {
  return decodeTimeRange(new URLSearchParams(url.hash.slice(1)).get('t') ?? '');
}

/** YouTube's embeds say `start` where its pages say `t`. */
function inQuery(url: URL): TimeRange | null {
  return decodeTimeRange(url.searchParams.get('t') ?? url.searchParams.get('start') ?? '') ?? inFragment(url);
}

function inPath(url: URL): TimeRange | null {
  const startMs = parseTimecode(url.pathname.split('/')[2] ?? '');
  return startMs === null ? null : { startMs, endMs: null };
}

const FORMS: Readonly<Record<AppKind, (url: URL) => TimeRange | null>> = {
  youtube: inQuery,
  spotify: inQuery,
  pocketcasts: inQuery,
  apple: inQuery,
  overcast: inPath,
  universal: () => null,
  audio: inFragment,
};

/**
 * Reads the time that an app's link carries, in any form that app hands out; null when it has none.
 * @example readAppTime('overcast', 'https://overcast.fm/+AbCdEf/12:52') // { startMs: 772_000, endMs: null }
 */
export function readAppTime(kind: AppKind, link: string): TimeRange | null {
  return URL.canParse(link, ANYWHERE) ? FORMS[kind](new URL(link, ANYWHERE)) : null;
}
