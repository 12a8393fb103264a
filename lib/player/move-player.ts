import type { PlayerCommand, PlayerCue } from './player-event';
import { isActive, NO_PLAYER, type PlayerState, type Reduced, rateOf, withoutCommands } from './player-state';
import { clampMs } from './recording-clock';

/** Troubles that end with the listener's next action. */
const TRANSIENT = new Set(['refused', 'unseekable', 'beyond', 'short', 'slow']);

/** Clears a trouble that ends with the listener's next action. */
function clearTransient(state: PlayerState): PlayerState {
  return state.trouble !== null && TRANSIENT.has(state.trouble) ? { ...state, trouble: null } : state;
}

/** Saves the position when it was played and is not within a shared clip. */
export function saveCommands(state: PlayerState): PlayerCommand[] {
  const { episode, hasPlayed, range, status, positionMs } = state;
  const isWorthSaving = episode !== null && hasPlayed && range === null && status !== 'ended';
  return isWorthSaving ? [{ type: 'save', slug: episode.slug, ms: Math.max(0, positionMs) }] : [];
}

/** Loads an episode at a position without playing. The position of the previous episode is saved. */
export function cue(before: PlayerState, event: PlayerCue): Reduced {
  const { episode, startMs, endMs = null } = event;
  const asked = event.recording ?? 0;
  const recording = episode.recordings[asked] === undefined ? 0 : asked;
  const { isOnline, rate, volume, isMuted } = before;
  const nudgeMs = event.nudgeMs ?? 0;
  if (episode.recordings.length === 0) return withoutCommands(before);
  const fresh: PlayerState = {
    ...NO_PLAYER,
    ...{ isOnline, rate, volume, isMuted, episode, recording },
    nudgeMs: Number.isFinite(nudgeMs) ? nudgeMs : 0,
    status: 'cued',
    resumeMs: finiteOrNull(event.resumeMs),
  };
  const positionMs = clampMs(fresh, startMs);
  const state = {
    ...fresh,
    positionMs,
    wantedMs: positionMs,
    resumedMs: event.isResumed === true ? positionMs : null,
    cuedMs: positionMs,
    range: rangeOf(fresh, positionMs, endMs),
  };
  return { state, commands: [...saveCommands(before), ...loadCommands(state)] };
}

const finiteOrNull = (ms: number | null | undefined): number | null =>
  ms != null && Number.isFinite(ms) && ms >= 0 ? ms : null;

function rangeOf(state: PlayerState, startMs: number, endMs: number | null): PlayerState['range'] {
  if (endMs === null) return null;
  const end = clampMs(state, endMs);
  return end > startMs ? { startMs, endMs: end, isOver: false } : null;
}

/** Loads the recording with the current volume and rate. */
export function loadCommands(state: PlayerState): PlayerCommand[] {
  const { recording, volume, isMuted } = state;
  return [
    { type: 'load', recording },
    { type: 'rate', rate: rateOf(state) },
    { type: 'volume', volume: isMuted ? 0 : volume },
  ];
}

/** Seeks, keeping playback on or off; leaves a range that does not contain the position. */
export function seek(before: PlayerState, ms: number): Reduced {
  if (before.episode === null || !Number.isFinite(ms)) return withoutCommands(before);
  const state = clearTransient(before);
  const positionMs = clampMs(state, ms);
  const { range, isReady } = state;
  const stays = range !== null && positionMs >= range.startMs && positionMs < range.endMs;
  const status = statusAfterSeek(before, state);
  return {
    state: {
      ...state,
      status,
      positionMs,
      wantedMs: positionMs,
      resumedMs: null,
      range: stays ? { ...range, isOver: false } : null,
    },
    commands: isReady && status !== 'failed' ? [{ type: 'seek', ms: positionMs }] : [],
  };
}

/** A failed seek is forgotten; a failed load is not. */
function statusAfterSeek(before: PlayerState, after: PlayerState): PlayerState['status'] {
  if (before.status === 'ended') return 'paused';
  return before.status === 'failed' && after.trouble === null ? 'cued' : before.status;
}

/** Plays a loaded stretch from its start to its end. */
export function playRange(before: PlayerState, startMs: number, endMs: number): Reduced {
  const moved = seek({ ...before, range: null }, startMs);
  if (moved.state.episode === null) return moved;
  return { ...moved, state: { ...moved.state, range: rangeOf(moved.state, moved.state.positionMs, endMs) } };
}

/** Asks the engine to play; a failed recording is loaded again, an ended one restarts, and a finished range is left so that playback continues. */
export function play(before: PlayerState): Reduced {
  if (before.episode === null || isActive(before)) return withoutCommands(before);
  if (before.status === 'failed') return reload(before);
  const { state, commands } = before.status === 'ended' ? seek(before, 0) : withoutCommands(before);
  return {
    state: {
      ...clearTransient(state),
      status: 'starting',
      range: state.range?.isOver === true ? null : state.range,
    },
    commands: [...commands, { type: 'play' }],
  };
}

export function pause(before: PlayerState): Reduced {
  if (!isActive(before)) return withoutCommands(before);
  const state: PlayerState = { ...clearTransient(before), status: before.hasPlayed ? 'paused' : 'cued' };
  return { state, commands: [{ type: 'pause' }, ...saveCommands(state)] };
}

/** Loads the recording again and plays it from the wanted position. */
export function reload(before: PlayerState): Reduced {
  if (before.episode === null) return withoutCommands(before);
  const state: PlayerState = {
    ...resetRecording(before),
    status: 'starting',
    wantedMs: before.wantedMs ?? before.positionMs,
  };
  return { state, commands: [...loadCommands(state), { type: 'play' }] };
}

/** Resets everything known about the recording. */
export function resetRecording(state: PlayerState): PlayerState {
  return { ...state, isReady: false, durationMs: null, trouble: null };
}
