import { LONGEST_MOMENT_MS, speakingTime } from '@/lib/core/words/speaking-time';
import { nextMark } from './find-marks';
import type { PlayerEpisode } from './player-episode';

/**
 * Estimates the end of a moment without one (milliseconds in the page's times): a quote ends after the time its words take to speak, anything
 * else after a minute; never later than the next segment or quote.
 */
export function endOfMoment(
  { segments, quotes }: Pick<PlayerEpisode, 'segments' | 'quotes'>,
  startMs: number,
): number {
  const quote = quotes.find((one) => one.startMs === startMs);
  const longMs = quote === undefined ? LONGEST_MOMENT_MS : speakingTime(quote.label);
  const nexts = [nextMark(segments, startMs), nextMark(quotes, startMs)];
  return nexts.reduce((end, next) => Math.min(end, next?.startMs ?? end), startMs + Math.round(longMs));
}
