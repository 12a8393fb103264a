/** @jsxImportSource @/components/player/bar */

import type { BarProps } from '@/components/player/player-view';
import { encodeMomentLink } from '@/lib/core/links/routes';
import { quoteText } from '@/lib/core/marks/quote-text';
import { nextMark } from '@/lib/player/find-marks';
import { momentsNow } from '@/lib/player/moments-now';
import type { PlayerEpisode, PlayerMark } from '@/lib/player/player-episode';
import { clock } from './player-words';

const momentOf = ({ address }: PlayerEpisode, { id, startMs }: PlayerMark): string =>
  address + encodeMomentLink({ anchor: id, startMs });

/** What is being said now, as far as the summary says so: the segment, the last quote in it, and when the next one comes. */
export function NowPlaying({ state, episode }: BarProps) {
  const { positionMs } = state;
  const { segment, quote } = momentsNow(episode, [], positionMs);
  const next = nextMark(episode.quotes, positionMs);
  const words = { lang: episode.language ?? undefined, dir: episode.direction ?? undefined };
  return (
    <div className="player-now">
      <p className="player-segment">
        {segment === null ? (
          <a href={episode.address} {...words}>
            {episode.title}
          </a>
        ) : (
          <a href={momentOf(episode, segment)} {...words}>
            {segment.label}
          </a>
        )}
        {next !== null && (
          <span className="player-next">
            Next quote {clock(next.startMs)}, in {clock(next.startMs - positionMs)}
          </span>
        )}
      </p>
      {quote !== null && (
        <p className="player-quote">
          <a href={momentOf(episode, quote)} {...words}>
            {quoteText(quote.label)}
          </a>
        </p>
      )}
    </div>
  );
}
