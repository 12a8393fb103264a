/** @jsxImportSource @/components/player/bar */

import { readNudge } from '@/components/player/player-storage';
import type { BarProps } from '@/components/player/player-view';
import { timedAppLink } from '@/lib/core/links/app-time';
import type { PlayerRecording } from '@/lib/player/player-episode';
import type { Trouble } from '@/lib/player/player-event';
import type { PlayerState } from '@/lib/player/player-state';
import { boundsOf, shiftMs } from '@/lib/player/recording-clock';
import { clock, describeTrouble, recordingName } from './player-words';

/** Troubles where loading again may help. */
const RETRYABLE: ReadonlySet<Trouble> = new Set([
  'offline',
  'network',
  'missing',
  'broken',
  'unplayable',
  'short',
  'silent',
  'slow',
]);
/** How long after the start the other starting position is offered. */
const OFFER_FOR_MS = 60_000;
const FROM_START: ReadonlySet<Trouble> = new Set(['unseekable', 'beyond']);

/** One line under the controls: what is wrong and what can be done, a clip that has ended, the last position. */
export function PlayerNote(props: BarProps) {
  const trouble = describeTrouble(props.state);
  return (
    <>
      <p role="status" className="player-note">
        {trouble}
        {trouble === null && props.state.range?.isOver === true && (
          <>The clip ends at {clock(props.state.range.endMs)}.</>
        )}
      </p>
      <p className="player-ways">
        {trouble === null ? <Offers {...props} /> : <RecoveryActions {...props} />}
      </p>
    </>
  );
}

function RecoveryActions({ state, episode, send }: BarProps) {
  const { trouble, recording, status } = state;
  if (trouble === null) return null;
  const chosen = episode.recordings[recording];
  const other = episode.recordings.findIndex((_one, i) => i !== recording);
  const isStuck =
    trouble === 'slow' || (status === 'failed' && trouble !== 'offline' && trouble !== 'network');
  return (
    <>
      {FROM_START.has(trouble) && status === 'failed' && (
        <button type="button" onClick={() => send({ type: 'from-start' })}>
          Play from the beginning
        </button>
      )}
      {RETRYABLE.has(trouble) && (
        <button type="button" onClick={() => send({ type: 'retry' })}>
          Try again
        </button>
      )}
      {isStuck && other >= 0 && <OtherRecording state={state} episode={episode} send={send} index={other} />}
      {trouble !== 'refused' && chosen !== undefined && <OpenElsewhere state={state} recording={chosen} />}
    </>
  );
}

/** A link to the recording itself; to a video at the wanted time. */
function OpenElsewhere({ state, recording }: { state: PlayerState; recording: PlayerRecording }) {
  const { kind, url } = recording;
  const ms = Math.max(0, (state.wantedMs ?? state.positionMs) + shiftMs(state));
  return (
    <a href={kind === 'audio' ? url : timedAppLink(kind, url, { startMs: ms, endMs: null })} rel="noopener">
      {kind === 'audio' ? 'Open the file' : `Open YouTube at ${clock(ms)}`}
    </a>
  );
}

function OtherRecording({
  episode,
  send,
  index,
}: Pick<BarProps, 'state' | 'episode' | 'send'> & { index: number }) {
  const other = episode.recordings[index];
  const nudgeMs = other === undefined ? 0 : readNudge(other);
  return (
    <button type="button" onClick={() => send({ type: 'recording', index, nudgeMs })}>
      Use {recordingName(episode.recordings, index)}
    </button>
  );
}

/** Actions the listener may want next. */
function Offers({ state, send, view }: BarProps) {
  const { episode, range, recording, resumeMs, resumedMs, status } = state;
  const isEarly = Math.abs(state.positionMs - state.cuedMs) < OFFER_FOR_MS;
  if (range?.isOver === true)
    return (
      <>
        {range.endMs < boundsOf(state).toMs && (
          <button type="button" onClick={() => send({ type: 'play' })}>
            Continue
          </button>
        )}
        <button type="button" onClick={() => send({ type: 'replay' })}>
          Play again
        </button>
      </>
    );
  return (
    <>
      {status === 'cued' && episode?.recordings[recording]?.kind === 'youtube' && (
        <span>The video loads from YouTube when you press Play.</span>
      )}
      {range !== null && view.queue === null && <span>A clip, until {clock(range.endMs)}.</span>}
      {resumedMs !== null && isEarly && (
        <>
          <span>
            {status === 'cued' ? 'Resumes' : 'Resumed'} at {clock(resumedMs)}.
          </span>
          <button type="button" onClick={() => send({ type: 'seek', ms: 0 })}>
            Play from the beginning
          </button>
        </>
      )}
      {resumeMs !== null && isEarly && (
        <button type="button" onClick={() => send({ type: 'resume' })}>
          Back to {clock(resumeMs)}, where you were
        </button>
      )}
    </>
  );
}
