import { nextMark } from './find-marks';
import type { PlayerEpisode } from './player-episode';

const WORDS_PER_SECOND = 2.6;
const SHORTEST_MS = 15_000;
const LONGEST_MS = 60_000;

/**
 * Estimates where a moment without an end is over (milliseconds in the page's times): a quote when its words can have been said, anything
 * else after a minute; never beyond the next segment or quote.
 */
export function endOfMoment(
  { segments, quotes }: Pick<PlayerEpisode, 'segments' | 'quotes'>,
  startMs: number,
): number {
  const quote = quotes.find((one) => one.startMs === startMs);
  const words = quote?.label.match(/\S+/g)?.length;
  const spokenMs = words === undefined ? LONGEST_MS : (words / WORDS_PER_SECOND) * 1000;
  const longMs = Math.min(Math.max(spokenMs, SHORTEST_MS), LONGEST_MS);
  const nexts = [nextMark(segments, startMs), nextMark(quotes, startMs)];
  return nexts.reduce((end, next) => Math.min(end, next?.startMs ?? end), startMs + Math.round(longMs));
}
