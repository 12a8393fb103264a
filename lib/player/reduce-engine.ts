import { saveCommands } from './move-player';
import type { EngineEvent, PlayerCommand, Trouble } from './player-event';
import { isActive, type PlayerState, type Reduced, withoutCommands } from './player-state';
import { boundsOf, clampMs, missingMs } from './recording-clock';

/** Engines do not seek exactly: they stop at a frame of the audio or video. */
const SEEK_TOLERANCE_MS = 1500;
const SAVE_INTERVAL_MS = 5000;

/** Handles an engine's report. Total: late reports and invalid numbers change nothing. */
export function reduceEngine(state: PlayerState, event: EngineEvent): Reduced {
  if (state.episode === null) return withoutCommands(state);
  switch (event.type) {
    case 'metadata':
      return metadata(state, event.durationMs);
    case 'time':
      return time(state, event.ms);
    case 'seeked':
      return seeked(state, event.ms);
    case 'playing':
      return playing(state);
    case 'paused':
      return paused(state);
    case 'waiting':
      return withoutCommands(state.status === 'playing' ? { ...state, status: 'waiting' } : state);
    case 'ended':
      return ended(state);
    case 'failed':
      return failed(state, event.reason);
    default:
      return event satisfies never;
  }
}

/** Seeking is possible from now on. The event repeats when the duration changes. */
function metadata(before: PlayerState, durationMs: number): Reduced {
  if (before.status === 'failed') return withoutCommands(before);
  const known = { ...before, isReady: true, durationMs: lengthOrNull(durationMs) };
  const { fromMs, toMs } = boundsOf(known);
  const { wantedMs } = before;
  const positionMs = clampMs(known, before.positionMs);
  const range = withinBounds(before.range, fromMs, toMs);
  const state = { ...known, positionMs, range, wantedMs: wantedMs === fromMs ? null : wantedMs };
  if (wantedMs !== null && wantedMs > toMs) return failed({ ...state, wantedMs: null }, 'beyond');
  const isFirst = !before.isReady && state.wantedMs !== null;
  return { state, commands: isFirst ? [{ type: 'seek', ms: positionMs }] : [] };
}

const lengthOrNull = (ms: number): number | null => (Number.isFinite(ms) && ms > 0 ? ms : null);

/** Limits a range to the recording. */
function withinBounds(range: PlayerState['range'], fromMs: number, toMs: number): PlayerState['range'] {
  if (range === null) return null;
  const startMs = Math.max(range.startMs, fromMs);
  const endMs = Math.min(range.endMs, toMs);
  return endMs > startMs ? { ...range, startMs, endMs } : null;
}

function time(before: PlayerState, ms: number): Reduced {
  if (!Number.isFinite(ms) || before.status === 'failed' || before.status === 'cued')
    return withoutCommands(before);
  if (before.wantedMs !== null && Math.abs(ms - before.wantedMs) > SEEK_TOLERANCE_MS)
    return withoutCommands(before);
  const state = { ...before, positionMs: clampMs(before, ms), wantedMs: null };
  const { range } = state;
  if (range !== null && !range.isOver && isActive(state) && ms >= range.endMs)
    return {
      state: { ...state, status: 'paused', range: { ...range, isOver: true } },
      commands: [{ type: 'pause' }],
    };
  return saved(state);
}

/** Saves the position every few seconds. */
function saved(state: PlayerState): Reduced {
  const commands = saveCommands(state);
  const isDue = Math.abs(state.positionMs - (state.savedMs ?? Number.NEGATIVE_INFINITY)) >= SAVE_INTERVAL_MS;
  return isDue && commands.length > 0
    ? { state: { ...state, savedMs: state.positionMs }, commands }
    : withoutCommands(state);
}

function seeked(before: PlayerState, ms: number): Reduced {
  if (!Number.isFinite(ms) || before.wantedMs === null) return withoutCommands(before);
  if (Math.abs(ms - before.wantedMs) > SEEK_TOLERANCE_MS) return failed(before, 'unseekable');
  return withoutCommands({ ...before, positionMs: clampMs(before, ms), wantedMs: null });
}

function playing(before: PlayerState): Reduced {
  const range = before.range?.isOver === true ? null : before.range;
  return withoutCommands({ ...before, status: 'playing', hasPlayed: true, range, trouble: null });
}

function paused(before: PlayerState): Reduced {
  if (before.status !== 'playing' && before.status !== 'waiting') return withoutCommands(before);
  const state: PlayerState = { ...before, status: 'paused' };
  return { state, commands: saveCommands(state) };
}

function ended(before: PlayerState): Reduced {
  if (before.status === 'failed' || before.episode === null) return withoutCommands(before);
  const { toMs } = boundsOf(before);
  const isShort = missingMs(before) > 0;
  const forget: PlayerCommand = { type: 'save', slug: before.episode.slug, ms: null };
  const state: PlayerState = {
    ...before,
    status: 'ended',
    wantedMs: null,
    // A clip may end with the recording, and then `ended` comes first.
    range: before.range === null ? null : { ...before.range, isOver: true },
    trouble: isShort ? 'short' : null,
    positionMs: isShort || before.durationMs === null ? before.positionMs : toMs,
  };
  return { state, commands: before.range === null && !isShort ? [forget] : [] };
}

function failed(before: PlayerState, reason: Trouble): Reduced {
  const stays = { ...before, trouble: reason };
  // The browser asks for a click on Play, and the player shows the button.
  if (reason === 'refused')
    return withoutCommands({ ...stays, status: before.hasPlayed ? 'paused' : 'cued' });
  if (reason === 'short') return withoutCommands(stays);
  if (reason === 'slow') return withoutCommands(isActive(before) && before.isOnline ? stays : before);
  // Playback continues: only the seek has failed.
  if (reason === 'unseekable' && before.hasPlayed && isActive(before))
    return withoutCommands({ ...stays, wantedMs: null, range: null });
  const state: PlayerState = { ...stays, status: 'failed' };
  return { state, commands: isActive(before) ? [{ type: 'pause' }] : [] };
}
