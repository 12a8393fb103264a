import type { BarProps } from '@/components/player/player-view';
import { isActive } from '@/lib/player/player-state';
import { lengthOnPage } from '@/lib/player/recording-clock';
import { NowPlaying } from './now-playing';
import { PlayerMore } from './player-more';
import { PlayerNote } from './player-note';
import { clock } from './player-words';
import { SeekBar } from './seek-bar';
import { StepButtons } from './step-buttons';

/** @jsxImportSource @/components/player/bar */

/** The bar at the bottom of the window. */
export function PlayerBar(props: BarProps) {
  const { state, send, view, change } = props;
  const lengthMs = lengthOnPage(state);
  return (
    <>
      <SeekBar {...props} />
      <div className="player-row">
        <div className="player-controls">
          <PlayControl {...props} />
          <button type="button" onClick={() => send({ type: 'skip', byMs: -15_000 })}>
            −15<span className="sr-only"> seconds</span>
          </button>
          <button type="button" onClick={() => send({ type: 'skip', byMs: 15_000 })}>
            +15<span className="sr-only"> seconds</span>
          </button>
        </div>
        <p className="player-clock">
          <b>{clock(state.positionMs)}</b>
          {lengthMs !== null && <span> / {clock(lengthMs)}</span>}
        </p>
        <QueueNote view={view} />
        <NowPlaying {...props} />
        <FollowButton view={view} />
        <StepButtons {...props} />
        <div className="player-ends">
          <button
            type="button"
            aria-expanded={view.isMoreOpen}
            aria-controls="player-more"
            onClick={() => change({ isMoreOpen: !view.isMoreOpen, isCopied: false })}
          >
            More
          </button>
          <button type="button" onClick={() => send({ type: 'close' })}>
            Close<span className="sr-only"> the player</span>
          </button>
        </div>
      </div>
      <PlayerNote {...props} />
      <div id="player-more" hidden={!view.isMoreOpen}>
        {view.isMoreOpen && <PlayerMore {...props} />}
      </div>
    </>
  );
}

function PlayControl({ state, send }: BarProps) {
  const isOn = isActive(state);
  const from = state.positionMs >= 1000 && state.status !== 'ended' ? ` from ${clock(state.positionMs)}` : '';
  const isBusy = state.status === 'starting' || state.status === 'waiting';
  return (
    <button type="button" className="player-play" onClick={() => send({ type: 'toggle' })}>
      <svg width="12" height="14" viewBox="0 0 12 14" aria-hidden="true">
        <path d={isOn ? 'M0 0h4v14H0zM8 0h4v14H8z' : 'M0 0v14l12-7z'} fill="currentColor" />
      </svg>
      {isOn ? 'Pause' : `Play${from}`}
      {isBusy && <span className="player-busy"> (loading)</span>}
    </button>
  );
}

/** @jsxImportSource @/components/player/bar */

/** Resumes scrolling along after the reader has scrolled away from the current moment. */
function FollowButton({ view }: Pick<BarProps, 'view'>) {
  if (view.follow === null) return null;
  return (
    <button type="button" className="player-follow" onClick={view.follow}>
      Follow<span className="sr-only"> what is being said</span>
    </button>
  );
}

/** @jsxImportSource @/components/player/bar */

/** The position in a queue of moments, and a button to skip the current one. */
function QueueNote({ view: { queue } }: Pick<BarProps, 'view'>) {
  if (queue === null) return null;
  return (
    <p className="player-queue">
      {queue.place} of {queue.length} ·{' '}
      <button type="button" onClick={queue.skip}>
        {queue.place < queue.length ? 'Next' : 'End'}
        <span className="sr-only"> moment</span>
      </button>
    </p>
  );
}
