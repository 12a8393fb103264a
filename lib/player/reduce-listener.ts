import { stepFrom } from './find-marks';
import {
  cue,
  loadCommands,
  pause,
  play,
  playRange,
  reload,
  resetRecording,
  saveCommands,
  seek,
} from './move-player';
import type { ListenerEvent } from './player-event';
import {
  isActive,
  MAX_NUDGE_MS,
  MIN_RATE,
  maxRateOf,
  NO_PLAYER,
  type PlayerState,
  type Reduced,
  withoutCommands,
} from './player-state';
import { boundsOf, clampMs } from './recording-clock';

/** Handles a request from the listener, the page or the browser. Total: a request that makes no sense in a state changes nothing. */
export function reduceListener(state: PlayerState, event: ListenerEvent): Reduced {
  switch (event.type) {
    case 'cue':
      return cue(state, event);
    case 'play':
      return play(state);
    case 'pause':
      return pause(state);
    case 'toggle':
      return isActive(state) ? pause(state) : play(state);
    case 'seek':
      return seek(state, event.ms);
    case 'skip':
      return seek(state, state.positionMs + event.byMs);
    case 'step':
      return step(state, event.to);
    case 'rate':
      return withRate(state, event.rate);
    case 'volume':
      return withVolume({ ...state, isMuted: false }, event.volume);
    case 'mute':
      return withVolume({ ...state, isMuted: event.muted }, state.volume);
    case 'range':
      return playRange(state, event.startMs, event.endMs);
    case 'replay':
      return replay(state);
    case 'resume':
      return resume(state);
    case 'recording':
      return withRecording(state, event.index, event.nudgeMs);
    case 'nudge':
      return nudge(state, event.byMs);
    case 'retry':
      return reload(state);
    case 'from-start':
      return fromStart(state);
    case 'offline':
      return withoutCommands({ ...state, isOnline: false });
    case 'online':
      return online(state);
    case 'leave':
      return { state, commands: saveCommands(state) };
    case 'close':
      return close(state);
    default:
      return event satisfies never;
  }
}

function step(state: PlayerState, to: Parameters<typeof stepFrom>[2]): Reduced {
  const mark = state.episode === null ? null : stepFrom(state.episode, state.positionMs, to);
  return mark === null ? withoutCommands(state) : seek(state, mark.startMs);
}

function withRate(state: PlayerState, asked: number): Reduced {
  if (Number.isNaN(asked)) return withoutCommands(state);
  const rate = Math.min(Math.max(asked, MIN_RATE), maxRateOf(state));
  return { state: { ...state, rate }, commands: [{ type: 'rate', rate }, { type: 'remember' }] };
}

function withVolume(state: PlayerState, asked: number): Reduced {
  if (Number.isNaN(asked)) return withoutCommands(state);
  const volume = Math.min(Math.max(asked, 0), 1);
  return {
    state: { ...state, volume },
    commands: [{ type: 'volume', volume: state.isMuted ? 0 : volume }, { type: 'remember' }],
  };
}

function replay(state: PlayerState): Reduced {
  if (state.range === null) return withoutCommands(state);
  const moved = playRange(state, state.range.startMs, state.range.endMs);
  const started = play(moved.state);
  return { state: started.state, commands: [...moved.commands, ...started.commands] };
}

/** Goes to the listener's last position. */
function resume(state: PlayerState): Reduced {
  if (state.resumeMs === null) return withoutCommands(state);
  const { state: moved, commands } = seek({ ...state, resumeMs: null }, state.resumeMs);
  return { state: moved, commands };
}

/** Switches to another recording of the episode, at the same position. */
function withRecording(before: PlayerState, index: number, nudgeMs: number): Reduced {
  if (before.episode?.recordings[index] === undefined || index === before.recording)
    return withoutCommands(before);
  const wasActive = isActive(before);
  const chosen: PlayerState = {
    ...resetRecording(before),
    recording: index,
    nudgeMs: Number.isFinite(nudgeMs) ? nudgeMs : 0,
    status: wasActive ? 'starting' : 'cued',
    range: null,
  };
  const positionMs = clampMs(chosen, before.wantedMs ?? before.positionMs);
  const state = { ...chosen, positionMs, wantedMs: positionMs };
  return { state, commands: [...loadCommands(state), ...(wasActive ? [{ type: 'play' } as const] : [])] };
}

/**
 * Shifts the page's clock against the recording's. During playback the page's position changes; otherwise the position stays and the
 * recording is sought.
 */
function nudge(before: PlayerState, byMs: number): Reduced {
  if (before.episode === null || !Number.isFinite(byMs)) return withoutCommands(before);
  const nudgeMs = Math.min(Math.max(before.nudgeMs + byMs, -MAX_NUDGE_MS), MAX_NUDGE_MS);
  const nudged = { ...before, nudgeMs };
  const isPlaying = isActive(before) && before.wantedMs === null;
  if (isPlaying) {
    const positionMs = clampMs(nudged, before.positionMs - (nudgeMs - before.nudgeMs));
    return { state: { ...nudged, positionMs, range: null }, commands: [{ type: 'remember-nudge' }] };
  }
  const { state, commands } = seek(nudged, before.positionMs);
  return { state: { ...state, range: null }, commands: [{ type: 'remember-nudge' }, ...commands] };
}

/** For servers that send files from the beginning only: plays from there. */
function fromStart(before: PlayerState): Reduced {
  if (before.episode === null) return withoutCommands(before);
  const state = { ...before, range: null, wantedMs: null, positionMs: boundsOf(before).fromMs };
  if (!before.isReady) return reload(state);
  return { state: { ...state, trouble: null, status: 'starting' }, commands: [{ type: 'play' }] };
}

function online(before: PlayerState): Reduced {
  const state = { ...before, isOnline: true };
  const isLost = before.status === 'failed' && (before.trouble === 'offline' || before.trouble === 'network');
  if (!isLost) return withoutCommands(state);
  const cued: PlayerState = {
    ...resetRecording(state),
    status: 'cued',
    wantedMs: state.wantedMs ?? state.positionMs,
  };
  return { state: cued, commands: loadCommands(cued) };
}

function close(state: PlayerState): Reduced {
  if (state.episode === null) return withoutCommands(state);
  const { isOnline, rate, volume, isMuted } = state;
  return {
    state: { ...NO_PLAYER, isOnline, rate, volume, isMuted },
    commands: [...saveCommands(state), { type: 'unload' }],
  };
}
