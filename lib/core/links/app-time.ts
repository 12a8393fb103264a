import type { AppKind } from '@/lib/core/model/app-kind';
import { encodeTimeRange } from '@/lib/core/time/encode-time-range';
import { formatTimecode } from '@/lib/core/time/format-timecode';
import type { TimeRange } from '@/lib/core/time/time-range';

/** How a kind's addresses carry a time. */
interface TimeForm {
  /** `likely` is what an app says nothing about: it may begin at the beginning. */
  readonly promise: 'exact' | 'likely' | 'none';
  readonly write: (url: URL, time: TimeRange) => void;
}

const queryForm = (value: (time: TimeRange) => string, promise: TimeForm['promise'] = 'exact'): TimeForm => ({
  promise,
  // By hand, because URLSearchParams would write the comma of a range as %2C.
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
    promise: 'exact',
    write: (url, { startMs }) => {
      url.pathname = `/${url.pathname.split('/')[1]}/${formatTimecode(startMs)}`;
    },
  },
  universal: { promise: 'none', write: () => {} },
  // W3C Media Fragments 1.0.
  audio: {
    promise: 'exact',
    write: (url, time) => {
      url.hash = `t=${encodeTimeRange(time)}`;
    },
  },
};

/** Where addresses without a host of their own live while they are read; no file of the site can name it. */
const HERE = 'https://here.invalid';

/**
 * Adds a time (milliseconds in that recording) to the address of an episode in an app, in place of one it may have; where
 * the app has no timed link the address stays as it is.
 * @example timedAppLink('overcast', 'https://overcast.fm/+AbCdEf', { startMs: 772_000, endMs: null }) // "https://overcast.fm/+AbCdEf/12:52"
 */
export function timedAppLink(kind: AppKind, address: string, time: TimeRange): string {
  if (!URL.canParse(address, HERE)) return address;
  const url = new URL(address, HERE);
  FORMS[kind].write(url, time);
  return url.origin === HERE ? url.href.slice(HERE.length) : url.href;
}

/** Whether an app opens at the second: `exact`, `likely` (it does not say so), or `none`. */
export function timePromise(kind: AppKind): TimeForm['promise'] {
  return FORMS[kind].promise;
}
