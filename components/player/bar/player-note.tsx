/** @jsxImportSource @/components/player/bar */

import { readNudge } from '@/components/player/player-storage';
import type { BarProps } from '@/components/player/player-view';
import { timedAppLink } from '@/lib/core/links/app-time';
import type { PlayerRecording } from '@/lib/player/player-episode';
import type { Trouble } from '@/lib/player/player-event';
import type { PlayerState } from '@/lib/player/player-state';
import { boundsOf, shiftMs } from '@/lib/player/recording-clock';
import { clock, recordingName, sayTrouble } from './player-words';

/** Loading again may help. */
const PASSES: ReadonlySet<Trouble> = new Set([
  'offline',
  'network',
  'missing',
  'broken',
  'unplayable',
  'short',
  'silent',
  'slow',
]);
/** So long after the beginning the other place to begin at is offered. */
const OFFERED_MS = 60_000;
const FROM_START: ReadonlySet<Trouble> = new Set(['unseekable', 'beyond']);

/** One line under the controls: what is wrong and the ways out of it, a clip that is over, the place of last time. */
export function PlayerNote(props: BarProps) {
  const trouble = sayTrouble(props.state);
  return (
    <>
      <p role="status" className="player-note">
        {trouble}
        {trouble === null && props.state.range?.isOver === true && (
          <>The clip ends at {clock(props.state.range.endMs)}.</>
        )}
      </p>
      <p className="player-ways">{trouble === null ? <Offers {...props} /> : <WaysOut {...props} />}</p>
    </>
  );
}

function WaysOut({ state, episode, send }: BarProps) {
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
      {PASSES.has(trouble) && (
        <button type="button" onClick={() => send({ type: 'retry' })}>
          Try again
        </button>
      )}
      {isStuck && other >= 0 && <OtherRecording state={state} episode={episode} send={send} index={other} />}
      {trouble !== 'refused' && chosen !== undefined && <OpenElsewhere state={state} recording={chosen} />}
    </>
  );
}

/** The recording where it lives; a video at the time that was asked for. */
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

/** What a listener may want next. */
function Offers({ state, send, view }: BarProps) {
  const { episode, range, recording, resumeMs, resumedMs, status } = state;
  const isEarly = Math.abs(state.positionMs - state.cuedMs) < OFFERED_MS;
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
            Start from the beginning
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
