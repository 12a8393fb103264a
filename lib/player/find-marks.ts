import type { PlayerEpisode, PlayerMark } from './player-episode';
import type { PlayerStep } from './player-event';

/** Within the first seconds of a mark, a step back goes to the previous one, later to the mark's own start. */
const RESTART_AFTER_MS = 3000;
/** Clocks have whole seconds, and engines do not stop exactly on them. */
const NEAR_MS = 250;

/** Finds the last mark that has begun; null before the first. */
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

/** Finds the next mark; null after the last. */
export function nextMark(marks: readonly PlayerMark[], ms: number): PlayerMark | null {
  return marks.find(({ startMs }) => startMs > ms + NEAR_MS) ?? null;
}

/** Finds the target of a step; null when there is none. */
export function stepFrom(episode: PlayerEpisode, ms: number, step: PlayerStep): PlayerMark | null {
  const marks = step.endsWith('quote') ? episode.quotes : episode.segments;
  if (step.startsWith('next')) return nextMark(marks, ms);
  const here = markAt(marks, ms);
  if (here === null || ms - here.startMs > RESTART_AFTER_MS) return here;
  return markAt(marks, here.startMs - 2 * NEAR_MS) ?? here;
}
