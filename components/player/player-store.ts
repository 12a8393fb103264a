import type { Engine } from '@/components/player/engine/engine';
import { engineOf } from '@/components/player/engine/engine-of';
import { encodeSnapshot, takeSnapshot } from '@/lib/player/decode-snapshot';
import type { EngineEvent, PlayerCommand, PlayerEvent } from '@/lib/player/player-event';
import { NO_PLAYER, type PlayerState } from '@/lib/player/player-state';
import { shiftMs } from '@/lib/player/recording-clock';
import { reducePlayer } from '@/lib/player/reduce-player';
import { readChoices, writeChoices, writeNudge, writePosition, writeSnapshot } from './player-storage';

/** The only player of a window. */
export interface PlayerStore {
  readonly state: () => PlayerState;
  readonly send: (event: PlayerEvent) => void;
  /** Listeners are called after every change. */
  readonly subscribe: (listener: (state: PlayerState) => void) => () => void;
}

/** Runs the reducer: events in, commands out to the engine and to storage. All conversion of times happens here. */
export function createPlayerStore(holder: HTMLElement): PlayerStore {
  const { rate, volume, isMuted } = readChoices();
  const listeners = new Set<(state: PlayerState) => void>();
  const waiting: PlayerEvent[] = [];
  let state: PlayerState = { ...NO_PLAYER, rate, volume, isMuted, isOnline: navigator.onLine };
  let engine: Engine | null = null;
  let kind: string | null = null;
  let isBusy = false;

  const report = (event: EngineEvent): void => {
    const isTimed = event.type === 'time' || event.type === 'seeked';
    send(isTimed ? { ...event, ms: event.ms - shiftMs(state) } : event);
  };

  function unload(): void {
    engine?.destroy();
    engine = null;
    kind = null;
  }

  function load(): void {
    const recording = state.episode?.recordings[state.recording];
    if (recording === undefined) return;
    if (recording.kind !== kind) {
      unload();
      // An element that was once allowed to play stays allowed: it is kept from one file to the next.
      engine = engineOf(recording.kind)(report, holder);
      kind = recording.kind;
    }
    engine?.load(recording.url);
  }

  function remember(): void {
    const { hasKeys } = readChoices();
    writeChoices({ rate: state.rate, volume: state.volume, isMuted: state.isMuted, hasKeys });
  }

  function rememberNudge(): void {
    const recording = state.episode?.recordings[state.recording];
    if (recording !== undefined) writeNudge(recording, state.nudgeMs);
  }

  function run(command: PlayerCommand): void {
    switch (command.type) {
      case 'load':
        load();
        break;
      case 'unload':
        unload();
        break;
      case 'play':
        void engine?.play(Math.max(0, state.positionMs + shiftMs(state)));
        break;
      case 'pause':
        engine?.pause();
        break;
      case 'seek':
        engine?.seek(Math.max(0, command.ms + shiftMs(state)));
        break;
      case 'rate':
        engine?.setRate(command.rate);
        break;
      case 'volume':
        engine?.setVolume(command.volume);
        break;
      case 'save':
        writePosition(command.slug, command.ms);
        break;
      case 'remember':
        remember();
        break;
      case 'remember-nudge':
        rememberNudge();
        break;
      default:
        command satisfies never;
    }
  }

  /** An engine may report during a command: events are queued. */
  function send(event: PlayerEvent): void {
    waiting.push(event);
    if (isBusy) return;
    isBusy = true;
    try {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const reduced = reducePlayer(state, next);
        state = reduced.state;
        for (const command of reduced.commands) run(command);
        if (next.type === 'leave' || next.type === 'close' || next.type === 'cue') saveSnapshot(state);
      }
    } finally {
      isBusy = false;
    }
    for (const listener of listeners) listener(state);
  }

  return {
    state: () => state,
    send,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Stores a snapshot of the open player for this tab's next page. */
function saveSnapshot(state: PlayerState): void {
  const snapshot = takeSnapshot(state);
  writeSnapshot(snapshot === null ? null : encodeSnapshot(snapshot));
}
