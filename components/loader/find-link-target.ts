import { decodeMomentLink } from '@/lib/core/links/moment-link';
import { nearestMoment } from './nearest-moment';

/** The target of an address whose fragment is not on the page; `notice` is for the reader. */
export interface LinkTarget {
  readonly id: string | null;
  readonly notice: string | null;
}

const MOVED = 'This moment has changed. Here is what was said at that time.';

const timed = (scope: string) => document.querySelectorAll<HTMLElement>(`${scope} [data-start]`);

/** Finds the moment that an address refers to: by its anchor, or else the nearest one by time. */
export function findLinkTarget(search: string, hash: string): LinkTarget {
  const { time, anchor } = decodeMomentLink(search, hash);
  const there = anchor === null ? null : document.getElementById(anchor);
  const isGone = there?.dataset['gone'] !== undefined;
  if (there !== null && !isGone) return { id: anchor, notice: null };
  if (time !== null) {
    const id = nearestMoment(time.startMs, timed('main'), timed('#transcript'))?.id ?? null;
    return { id, notice: anchor === null ? null : MOVED };
  }
  // The page has a place for the former id, and the browser has scrolled there.
  if (isGone) return { id: null, notice: MOVED };
  return { id: null, notice: anchor === null ? null : 'This moment is no longer in the episode.' };
}
