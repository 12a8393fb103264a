import type { PlayerEpisode, PlayerMark } from './player-episode';
import type { PlayerStep } from './player-event';

/** Going back in the first seconds of something goes to what came before it, later to its beginning. */
const AGAIN_MS = 3000;
/** Clocks hold whole seconds, engines land beside them. */
const NEAR_MS = 250;

/** The last mark that has begun; null before the first. */
export function markAt<T extends Pick<PlayerMark, 'startMs'>>(marks: readonly T[], ms: number): T | null {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.startMs ?? 0) <= ms + NEAR_MS) low = middle + 1;
    else high = middle;
  }
  return marks[low - 1] ?? null;
}

/** The first mark that is still to come; null behind the last. */
export function nextMark(marks: readonly PlayerMark[], ms: number): PlayerMark | null {
  return marks.find(({ startMs }) => startMs > ms + NEAR_MS) ?? null;
}

/** The mark a step leads to; null where there is none. */
export function stepFrom(episode: PlayerEpisode, ms: number, step: PlayerStep): PlayerMark | null {
  const marks = step.endsWith('quote') ? episode.quotes : episode.segments;
  if (step.startsWith('next')) return nextMark(marks, ms);
  const here = markAt(marks, ms);
  if (here === null || ms - here.startMs > AGAIN_MS) return here;
  return markAt(marks, here.startMs - 2 * NEAR_MS) ?? here;
}
