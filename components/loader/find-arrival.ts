import { decodeMomentLink } from '@/lib/links/moment-link';
import { nearestMoment } from './nearest-moment';

/** Where an address leads that no fragment on the page answers; `notice` is for the reader. */
export interface Arrival {
  readonly id: string | null;
  readonly notice: string | null;
}

const timed = (scope: string) => document.querySelectorAll<HTMLElement>(`${scope} [data-start]`);

/** Finds the moment that an address means: by its anchor, or else the nearest one by time. */
export function findArrival(search: string, hash: string): Arrival {
  const { time, anchor } = decodeMomentLink(search, hash);
  if (anchor !== null && document.getElementById(anchor) !== null) return { id: anchor, notice: null };
  if (time === null)
    return { id: null, notice: anchor === null ? null : 'This moment is no longer here. The episode is.' };
  const id = nearestMoment(time.startMs, timed('main'), timed('#transcript'))?.id ?? null;
  const isMoved = id !== null && anchor !== null;
  return { id, notice: isMoved ? 'This moment has moved. Here is what was said at that time.' : null };
}
