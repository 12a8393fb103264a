import { decodeMomentLink } from '@/lib/links/moment-link';

/** What to do about an address that no fragment on the page answers; `notice` is for the reader. */
export interface Arrival {
  readonly id: string | null;
  readonly notice: string | null;
}

/** Finds the moment that an address means: by its anchor, or else the nearest one by time. */
export function nearestMoment(search: string, hash: string): Arrival {
  const { time, anchor } = decodeMomentLink(search, hash);
  if (anchor !== null && document.getElementById(anchor) !== null) return { id: anchor, notice: null };
  if (time === null)
    return { id: null, notice: anchor === null ? null : 'This moment is no longer here. The episode is.' };
  const id = lastBegun(time.startMs)?.id ?? null;
  const moved = id !== null && anchor !== null;
  return { id, notice: moved ? 'This moment has moved. Here is what was said at that time.' : null };
}

/** The last moment that has begun by then; null before the first one, where the page's top is the right place. */
function lastBegun(ms: number): HTMLElement | null {
  let before: HTMLElement | null = null;
  const startOf = (element: HTMLElement | null): number => Number(element?.dataset['start'] ?? Number.NaN);
  for (const element of document.querySelectorAll<HTMLElement>('[data-moment][data-start]')) {
    const start = startOf(element);
    if (start <= ms && !(startOf(before) >= start)) before = element;
  }
  return before;
}
