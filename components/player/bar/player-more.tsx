/** @jsxImportSource @/components/player/bar */

import { RATE_STEP } from '@/components/player/listen-for-keys';
import { readNudge } from '@/components/player/player-storage';
import type { BarProps } from '@/components/player/player-view';
import { MAX_RATE, MIN_RATE, maxRateOf, rateOf } from '@/lib/player/player-state';
import { offsetLine, recordingName, signed } from './player-words';
import { StepButtons } from './step-buttons';

const RATES = Array.from(
  { length: (MAX_RATE - MIN_RATE) / RATE_STEP + 1 },
  (_none, i) => MIN_RATE + i * RATE_STEP,
);
const NUDGES = [-5000, -1000, 1000, 5000];
const HELP = [
  ['k', 'play or pause'],
  ['j l', '15 seconds back or forward'],
  [', .', 'previous or next quote'],
  ['[ ]', 'previous or next segment'],
  ['< >', 'slower or faster'],
  ['m', 'mute'],
] as const;

/** The controls that are not needed all the time. */
export function PlayerMore(props: BarProps) {
  return (
    <div className="player-panel">
      <div className="player-folded">
        <StepButtons {...props} />
      </div>
      <Sound {...props} />
      <Recording {...props} />
      <Sync {...props} />
      <Keys {...props} />
    </div>
  );
}

function Sound({ state, send }: BarProps) {
  return (
    <div className="player-group">
      <label>
        Speed{' '}
        <select
          value={rateOf(state)}
          onInput={({ currentTarget }) => send({ type: 'rate', rate: Number(currentTarget.value) })}
        >
          {RATES.filter((rate) => rate <= maxRateOf(state)).map((rate) => (
            <option key={rate} value={rate}>
              {rate}×
            </option>
          ))}
        </select>
      </label>
      <label>
        Volume{' '}
        <input
          type="range"
          min={0}
          max={100}
          step={5}
          value={state.isMuted ? 0 : Math.round(state.volume * 100)}
          onInput={({ currentTarget }) => send({ type: 'volume', volume: currentTarget.valueAsNumber / 100 })}
        />
      </label>
      <button
        type="button"
        aria-pressed={state.isMuted}
        onClick={() => send({ type: 'mute', muted: !state.isMuted })}
      >
        Mute
      </button>
    </div>
  );
}

function Recording({ state, episode, send }: BarProps) {
  const { recordings } = episode;
  if (recordings.length < 2) return null;
  const choose = (index: number): void => {
    const chosen = recordings[index];
    if (chosen !== undefined) send({ type: 'recording', index, nudgeMs: readNudge(chosen) });
  };
  return (
    <div className="player-group">
      <label>
        Recording{' '}
        <select value={state.recording} onInput={({ currentTarget }) => choose(Number(currentTarget.value))}>
          {recordings.map(({ kind, url, offset }, i) => (
            <option key={`${kind}:${url}`} value={i}>
              {recordingName(recordings, i)}
              {offset === 0 ? '' : ` (${signed(offset)})`}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

function Sync({ state, send, view, change }: BarProps) {
  const line = offsetLine(state);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(line);
      change({ isCopied: true });
    } catch {
      // The line is shown, so it can be copied by hand.
    }
  };
  return (
    <fieldset className="player-group">
      <legend>Audio out of sync? Shift it by</legend>
      {NUDGES.map((ms) => (
        <button
          key={ms}
          type="button"
          onClick={() => {
            change({ isCopied: false });
            send({ type: 'nudge', byMs: ms });
          }}
        >
          {signed(ms)}
        </button>
      ))}
      {state.nudgeMs !== 0 && (
        <p>
          {signed(state.nudgeMs)}, kept on this device. For everybody, in the front matter:{' '}
          <code>{line}</code>{' '}
          <button type="button" onClick={copy}>
            Copy<span className="sr-only"> the line</span>
          </button>
          <span role="status">{view.isCopied ? ' Copied' : ''}</span>
        </p>
      )}
    </fieldset>
  );
}

function Keys({ view, change }: BarProps) {
  return (
    <div className="player-group player-keys">
      <label>
        <input
          type="checkbox"
          checked={view.hasKeys}
          onInput={({ currentTarget }) => change({ hasKeys: currentTarget.checked })}
        />{' '}
        Keys while the player is open
      </label>
      {view.hasKeys && (
        <dl>
          {HELP.map(([keys, what]) => (
            <div key={keys}>
              <dt>
                <kbd>{keys}</kbd>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
