import { markAt } from './find-marks';
import type { PlayerEpisode, PlayerMark } from './player-episode';

/** A passage of a transcript on the page; milliseconds in the page's times. */
export type TimedPassage = Pick<PlayerMark, 'id' | 'startMs'>;

/** What of a page is being said. */
export interface MomentsNow {
  readonly segment: PlayerMark | null;
  /** The last quote of that segment; one of an earlier segment is not what is being talked about. */
  readonly quote: PlayerMark | null;
  readonly passage: TimedPassage | null;
}

/** Finds what is being said at a time (milliseconds on the page's clock) among an episode's segments, quotes and passages, each in order of time. */
export function momentsNow(
  { segments, quotes }: Pick<PlayerEpisode, 'segments' | 'quotes'>,
  passages: readonly TimedPassage[],
  ms: number,
): MomentsNow {
  const segment = markAt(segments, ms);
  const last = markAt(quotes, ms);
  const quote = last !== null && last.startMs >= (segment?.startMs ?? 0) ? last : null;
  return { segment, quote, passage: markAt(passages, ms) };
}
