import { saveCommands } from './move-player';
import type { EngineEvent, PlayerCommand, Trouble } from './player-event';
import { isGoing, only, type PlayerState, type Reduced } from './player-state';
import { boundsOf, clampMs, missingMs } from './recording-clock';

/** An engine that is told a place lands beside it: at a frame of the sound, or a picture of the film. */
const LANDS_WITHIN_MS = 1500;
const SAVED_EVERY_MS = 5000;

/** What the engine reports. Total: reports that come late, or hold numbers that are none, change nothing. */
export function reduceEngine(state: PlayerState, event: EngineEvent): Reduced {
  if (state.episode === null) return only(state);
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
      return only(state.status === 'playing' ? { ...state, status: 'waiting' } : state);
    case 'ended':
      return ended(state);
    case 'failed':
      return failed(state, event.reason);
    default:
      return event satisfies never;
  }
}

/** Only now can a place be sought. It comes again where a length turns out to be another. */
function metadata(before: PlayerState, durationMs: number): Reduced {
  if (before.status === 'failed') return only(before);
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

/** A range that goes beyond the recording stops where that does. */
function withinBounds(range: PlayerState['range'], fromMs: number, toMs: number): PlayerState['range'] {
  if (range === null) return null;
  const startMs = Math.max(range.startMs, fromMs);
  const endMs = Math.min(range.endMs, toMs);
  return endMs > startMs ? { ...range, startMs, endMs } : null;
}

function time(before: PlayerState, ms: number): Reduced {
  if (!Number.isFinite(ms) || before.status === 'failed' || before.status === 'cued') return only(before);
  if (before.wantedMs !== null && Math.abs(ms - before.wantedMs) > LANDS_WITHIN_MS) return only(before);
  const state = { ...before, positionMs: clampMs(before, ms), wantedMs: null };
  const { range } = state;
  if (range !== null && !range.isOver && isGoing(state) && ms >= range.endMs)
    return {
      state: { ...state, status: 'paused', range: { ...range, isOver: true } },
      commands: [{ type: 'pause' }],
    };
  return saved(state);
}

/** Keeps the position every few seconds. */
function saved(state: PlayerState): Reduced {
  const commands = saveCommands(state);
  const isDue = Math.abs(state.positionMs - (state.savedMs ?? Number.NEGATIVE_INFINITY)) >= SAVED_EVERY_MS;
  return isDue && commands.length > 0
    ? { state: { ...state, savedMs: state.positionMs }, commands }
    : only(state);
}

function seeked(before: PlayerState, ms: number): Reduced {
  if (!Number.isFinite(ms) || before.wantedMs === null) return only(before);
  if (Math.abs(ms - before.wantedMs) > LANDS_WITHIN_MS) return failed(before, 'unseekable');
  return only({ ...before, positionMs: clampMs(before, ms), wantedMs: null });
}

function playing(before: PlayerState): Reduced {
  const range = before.range?.isOver === true ? null : before.range;
  return only({ ...before, status: 'playing', hasPlayed: true, range, trouble: null });
}

function paused(before: PlayerState): Reduced {
  if (before.status !== 'playing' && before.status !== 'waiting') return only(before);
  const state: PlayerState = { ...before, status: 'paused' };
  return { state, commands: saveCommands(state) };
}

function ended(before: PlayerState): Reduced {
  if (before.status === 'failed' || before.episode === null) return only(before);
  const { toMs } = boundsOf(before);
  const isShort = missingMs(before) > 0;
  const forget: PlayerCommand = { type: 'save', slug: before.episode.slug, ms: null };
  const state: PlayerState = {
    ...before,
    status: 'ended',
    wantedMs: null,
    // A clip may end where the recording does, which says so first.
    range: before.range === null ? null : { ...before.range, isOver: true },
    trouble: isShort ? 'short' : null,
    positionMs: isShort || before.durationMs === null ? before.positionMs : toMs,
  };
  return { state, commands: before.range === null && !isShort ? [forget] : [] };
}

function failed(before: PlayerState, reason: Trouble): Reduced {
  const stays = { ...before, trouble: reason };
  // The press on Play that the browser asks for is the one the player shows.
  if (reason === 'refused') return only({ ...stays, status: before.hasPlayed ? 'paused' : 'cued' });
  if (reason === 'short') return only(stays);
  if (reason === 'slow') return only(isGoing(before) && before.isOnline ? stays : before);
  // What is heard goes on: only the place could not be reached.
  if (reason === 'unseekable' && before.hasPlayed && isGoing(before))
    return only({ ...stays, wantedMs: null, range: null });
  const state: PlayerState = { ...stays, status: 'failed' };
  return { state, commands: isGoing(before) ? [{ type: 'pause' }] : [] };
}
