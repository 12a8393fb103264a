import type { Engine } from '@/components/player/engine/engine';
import { engineOf } from '@/components/player/engine/engine-of';
import { encodeLeft, leftBy } from '@/lib/player/decode-left';
import type { EngineEvent, PlayerCommand, PlayerEvent } from '@/lib/player/player-event';
import { NO_PLAYER, type PlayerState } from '@/lib/player/player-state';
import { shiftMs } from '@/lib/player/recording-clock';
import { reducePlayer } from '@/lib/player/reduce-player';
import { readChoices, writeChoices, writeLeft, writeNudge, writePosition } from './player-storage';

/** The one player of a window. */
export interface PlayerStore {
  readonly state: () => PlayerState;
  readonly send: (event: PlayerEvent) => void;
  /** Heard after every change. */
  readonly subscribe: (listener: (state: PlayerState) => void) => () => void;
}

/** Runs the reducer: events in, commands out to the engine and to storage. Times are converted here and nowhere else. */
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

  /** An engine may report while it is told something: events wait for their turn. */
  function send(event: PlayerEvent): void {
    waiting.push(event);
    if (isBusy) return;
    isBusy = true;
    try {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const reduced = reducePlayer(state, next);
        state = reduced.state;
        for (const command of reduced.commands) run(command);
        if (next.type === 'leave' || next.type === 'close' || next.type === 'cue') leave(state);
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

/** Keeps the open player for the next page of this tab. */
function leave(state: PlayerState): void {
  const left = leftBy(state);
  writeLeft(left === null ? null : encodeLeft(left));
}
