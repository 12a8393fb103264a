import type { AppKind } from '@/lib/core/model/app-kind';
import type { TimeRange } from '@/lib/core/time/decode-time-range';
import { encodeTimeRange } from '@/lib/core/time/encode-time-range';
import { formatTimecode } from '@/lib/core/time/format-timecode';

/** How an app's addresses carry a time. */
interface TimeForm {
  /** `likely` is an app that does not document it: playback may begin at the start. */
  readonly precision: 'exact' | 'likely' | 'none';
  readonly write: (url: URL, time: TimeRange) => void;
}

const queryForm = (
  value: (time: TimeRange) => string,
  precision: TimeForm['precision'] = 'exact',
): TimeForm => ({
  precision,
  // Built by hand, because URLSearchParams would encode the comma of a range as %2C.
  write: (url, time) => {
    url.hash = '';
    url.searchParams.delete('t');
    url.searchParams.delete('start');
    url.search = `${url.search}${url.search === '' ? '?' : '&'}t=${value(time)}`;
  },
});

const start = ({ startMs }: TimeRange): string => encodeTimeRange({ startMs, endMs: null });

const FORMS: Readonly<Record<AppKind, TimeForm>> = {
  youtube: queryForm((time) => `${start(time)}s`),
  spotify: queryForm(start),
  pocketcasts: queryForm(encodeTimeRange),
  apple: queryForm(start, 'likely'),
  overcast: {
    precision: 'exact',
    write: (url, { startMs }) => {
      url.pathname = `/${url.pathname.split('/')[1]}/${formatTimecode(startMs)}`;
    },
  },
  universal: { precision: 'none', write: () => {} },
  // W3C Media Fragments 1.0.
  audio: {
    precision: 'exact',
    write: (url, time) => {
      url.hash = `t=${encodeTimeRange(time)}`;
    },
  },
};

/** Origin to resolve addresses without a host; no file of the site can have it. */
const PLACEHOLDER_ORIGIN = 'https://here.invalid';

/**
 * Adds a time (milliseconds in that recording) to an episode's address in an app, replacing any time it has; an app
 * without timed links gets its address unchanged.
 * @example timedAppLink('overcast', 'https://overcast.fm/+AbCdEf', { startMs: 772_000, endMs: null }) // "https://overcast.fm/+AbCdEf/12:52"
 */
export function timedAppLink(kind: AppKind, address: string, time: TimeRange): string {
  if (!URL.canParse(address, PLACEHOLDER_ORIGIN)) return address;
  const url = new URL(address, PLACEHOLDER_ORIGIN);
  FORMS[kind].write(url, time);
  return url.origin === PLACEHOLDER_ORIGIN ? url.href.slice(PLACEHOLDER_ORIGIN.length) : url.href;
}

/** How reliably an app opens a link at the second: `exact`, `likely` (undocumented), or `none`. */
export function timePrecision(kind: AppKind): TimeForm['precision'] {
  return FORMS[kind].precision;
}
