/** @jsxImportSource @/components/player/bar */

import type { BarProps } from '@/components/player/player-view';
import { encodeMomentLink } from '@/lib/core/links/routes';
import { quoteText } from '@/lib/core/marks/quote-text';
import { findCurrentMoments } from '@/lib/player/find-current-moments';
import { nextMark } from '@/lib/player/find-marks';
import type { PlayerEpisode, PlayerMark } from '@/lib/player/player-episode';
import { clock } from './player-words';

const momentOf = ({ address }: PlayerEpisode, { id, startMs }: PlayerMark): string =>
  address + encodeMomentLink({ anchor: id, startMs });

/** Shows the current segment, its last quote, and when the next quote comes. */
export function NowPlaying({ state, episode }: BarProps) {
  const { positionMs } = state;
  const { segment, quote } = findCurrentMoments(episode, [], positionMs);
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
