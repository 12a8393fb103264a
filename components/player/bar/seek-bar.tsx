/** @jsxImportSource @/components/player/bar */

import type { BarProps } from '@/components/player/player-view';
import { formatSpokenTime } from '@/lib/core/time/format-timecode';
import { markAt } from '@/lib/player/find-marks';
import type { PlayerEpisode } from '@/lib/player/player-episode';
import { lengthOnPage } from '@/lib/player/recording-clock';

const percent = (ms: number, lengthMs: number): string =>
  `${Math.round((Math.min(Math.max(ms, 0), lengthMs) / lengthMs) * 10_000) / 100}%`;

/** The recording as a strip with its segments and quotes, and a slider over it. */
export function SeekBar({ state, episode, send }: BarProps) {
  const lengthMs = lengthOnPage(state);
  const positionMs = Math.max(0, state.positionMs);
  const segment = markAt(episode.segments, positionMs)?.label;
  const spoken = formatSpokenTime(positionMs);
  return (
    <div className="player-seek">
      {lengthMs !== null && lengthMs > 0 && (
        <svg width="100%" height="100%" aria-hidden="true">
          {marksOf(episode, lengthMs)}
          <rect className="player-done" y="45%" height="10%" width={percent(positionMs, lengthMs)} />
        </svg>
      )}
      <input
        type="range"
        aria-label="Position"
        aria-valuetext={segment === undefined ? spoken : `${spoken}, ${segment}`}
        min={0}
        max={lengthMs ?? 0}
        step={1000}
        value={positionMs}
        disabled={lengthMs === null}
        onInput={({ currentTarget }) => send({ type: 'seek', ms: currentTarget.valueAsNumber })}
      />
    </div>
  );
}

interface Drawn {
  readonly episode: PlayerEpisode;
  readonly lengthMs: number;
  readonly marks: ReturnType<typeof drawMarks>;
}

let last: Drawn | null = null;

/** Reuses the last elements: there may be hundreds, and the bar redraws twice a second. */
function marksOf(episode: PlayerEpisode, lengthMs: number): Drawn['marks'] {
  if (last?.episode !== episode || last.lengthMs !== lengthMs)
    last = { episode, lengthMs, marks: drawMarks(episode, lengthMs) };
  return last.marks;
}

function drawMarks({ segments, quotes }: PlayerEpisode, lengthMs: number) {
  return (
    <g>
      <rect className="player-ground" y="45%" width="100%" height="10%" />
      {segments.map(({ id, startMs }) => (
        <rect
          key={id}
          className="player-mark"
          x={percent(startMs, lengthMs)}
          y="30%"
          width="1"
          height="40%"
        />
      ))}
      {quotes.map(({ id, startMs }) => (
        <rect key={id} className="player-tick" x={percent(startMs, lengthMs)} y="8%" width="2" height="28%" />
      ))}
    </g>
  );
}
