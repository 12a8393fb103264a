import type { PlayerCommand, PlayerCue } from './player-event';
import { isGoing, NO_PLAYER, only, type PlayerState, type Reduced, rateOf } from './player-state';
import { clampMs } from './recording-clock';

/** What is over once the listener does something else. */
const PASSING = new Set(['refused', 'unseekable', 'beyond', 'short', 'slow']);

/** Trouble that a new wish of the listener leaves behind. */
export function withoutPassing(state: PlayerState): PlayerState {
  return state.trouble !== null && PASSING.has(state.trouble) ? { ...state, trouble: null } : state;
}

/** The place to resume at is worth keeping: it was heard, and is not a clip that somebody sent. */
export function saveCommands(state: PlayerState): PlayerCommand[] {
  const { episode, hasPlayed, range, status, positionMs } = state;
  const isWorth = episode !== null && hasPlayed && range === null && status !== 'ended';
  return isWorth ? [{ type: 'save', slug: episode.slug, ms: Math.max(0, positionMs) }] : [];
}

/** Loads an episode at a place; nothing plays. What was loaded before is left where it was. */
export function cue(before: PlayerState, event: PlayerCue): Reduced {
  const { episode, startMs, endMs = null } = event;
  const asked = event.recording ?? 0;
  const recording = episode.recordings[asked] === undefined ? 0 : asked;
  const { isOnline, rate, volume, isMuted } = before;
  const nudgeMs = event.nudgeMs ?? 0;
  if (episode.recordings.length === 0) return only(before);
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

/** Loads the recording, as loud and as fast as the last one. */
export function loadCommands(state: PlayerState): PlayerCommand[] {
  const { recording, volume, isMuted } = state;
  return [
    { type: 'load', recording },
    { type: 'rate', rate: rateOf(state) },
    { type: 'volume', volume: isMuted ? 0 : volume },
  ];
}

/** Goes to a place, playing or not as before; leaves a range that does not hold it. */
export function seek(before: PlayerState, ms: number): Reduced {
  if (before.episode === null || !Number.isFinite(ms)) return only(before);
  const state = withoutPassing(before);
  const positionMs = clampMs(state, ms);
  const { range, isReady } = state;
  const stays = range !== null && positionMs >= range.startMs && positionMs < range.endMs;
  const status = settled(before, state);
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

/** A place that could not be reached is forgiven; a file that does not load is not. */
function settled(before: PlayerState, after: PlayerState): PlayerState['status'] {
  if (before.status === 'ended') return 'paused';
  return before.status === 'failed' && after.trouble === null ? 'cued' : before.status;
}

/** Plays a stretch that is already loaded from its start, to stop at its end. */
export function playRange(before: PlayerState, startMs: number, endMs: number): Reduced {
  const moved = seek({ ...before, range: null }, startMs);
  if (moved.state.episode === null) return moved;
  return { ...moved, state: { ...moved.state, range: rangeOf(moved.state, moved.state.positionMs, endMs) } };
}

/** Asks the engine to play; what failed is loaded again, what ended begins again, and a range that is over goes on behind its end. */
export function play(before: PlayerState): Reduced {
  if (before.episode === null || isGoing(before)) return only(before);
  if (before.status === 'failed') return reload(before);
  const { state, commands } = before.status === 'ended' ? seek(before, 0) : only(before);
  return {
    state: {
      ...withoutPassing(state),
      status: 'starting',
      range: state.range?.isOver === true ? null : state.range,
    },
    commands: [...commands, { type: 'play' }],
  };
}

export function pause(before: PlayerState): Reduced {
  if (!isGoing(before)) return only(before);
  const state: PlayerState = { ...withoutPassing(before), status: before.hasPlayed ? 'paused' : 'cued' };
  return { state, commands: [{ type: 'pause' }, ...saveCommands(state)] };
}

/** Loads the recording once more and plays it from where it was to be. */
export function reload(before: PlayerState): Reduced {
  if (before.episode === null) return only(before);
  const state: PlayerState = {
    ...unready(before),
    status: 'starting',
    wantedMs: before.wantedMs ?? before.positionMs,
  };
  return { state, commands: [...loadCommands(state), { type: 'play' }] };
}

/** What is known of a recording is forgotten with it. */
export function unready(state: PlayerState): PlayerState {
  return { ...state, isReady: false, durationMs: null, trouble: null };
}
