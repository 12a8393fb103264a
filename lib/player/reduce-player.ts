import type { EngineEvent, PlayerEvent } from './player-event';
import type { PlayerState, Reduced } from './player-state';
import { reduceEngine } from './reduce-engine';
import { reduceListener } from './reduce-listener';

const REPORTS: ReadonlySet<string> = new Set<EngineEvent['type']>([
  'metadata',
  'time',
  'seeked',
  'playing',
  'paused',
  'waiting',
  'ended',
  'failed',
]);

const isReport = (event: PlayerEvent): event is EngineEvent => REPORTS.has(event.type);

/**
 * The player: a state and what happened in, the next state and what to do out. Total and pure; times are milliseconds on the page's
 * clock and never outside the recording.
 */
export function reducePlayer(state: PlayerState, event: PlayerEvent): Reduced {
  return isReport(event) ? reduceEngine(state, event) : reduceListener(state, event);
}
