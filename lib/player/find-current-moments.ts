import { markAt } from './find-marks';
import type { PlayerEpisode, PlayerMark } from './player-episode';

/** A passage of a transcript on the page; milliseconds in the page's times. */
export type TimedPassage = Pick<PlayerMark, 'id' | 'startMs'>;

/** The moments of a page at the current time. */
export interface CurrentMoments {
  readonly segment: PlayerMark | null;
  /** The last quote within that segment; an earlier segment's quote is no longer current. */
  readonly quote: PlayerMark | null;
  readonly passage: TimedPassage | null;
}

/** Finds the segment, quote and passage at a time (milliseconds on the page's clock); each list is in order of time. */
export function findCurrentMoments(
  { segments, quotes }: Pick<PlayerEpisode, 'segments' | 'quotes'>,
  passages: readonly TimedPassage[],
  ms: number,
): CurrentMoments {
  const segment = markAt(segments, ms);
  const last = markAt(quotes, ms);
  const quote = last !== null && last.startMs >= (segment?.startMs ?? 0) ? last : null;
  return { segment, quote, passage: markAt(passages, ms) };
}
