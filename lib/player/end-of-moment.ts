import { nextMark } from './find-marks';
import type { PlayerEpisode } from './player-episode';

const WORDS_PER_SECOND = 2.6;
const MIN_LENGTH_MS = 15_000;
const MAX_LENGTH_MS = 60_000;

/**
 * Estimates the end of a moment without one (milliseconds in the page's times): a quote ends after the time its words take to speak, anything
 * else after a minute; never later than the next segment or quote.
 */
export function endOfMoment(
  { segments, quotes }: Pick<PlayerEpisode, 'segments' | 'quotes'>,
  startMs: number,
): number {
  const quote = quotes.find((one) => one.startMs === startMs);
  const words = quote?.label.match(/\S+/g)?.length;
  const spokenMs = words === undefined ? MAX_LENGTH_MS : (words / WORDS_PER_SECOND) * 1000;
  const longMs = Math.min(Math.max(spokenMs, MIN_LENGTH_MS), MAX_LENGTH_MS);
  const nexts = [nextMark(segments, startMs), nextMark(quotes, startMs)];
  return nexts.reduce((end, next) => Math.min(end, next?.startMs ?? end), startMs + Math.round(longMs));
}
