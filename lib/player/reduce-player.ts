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
 * The player's reducer: returns the next state and the commands to run for an event. Total and pure; times are milliseconds on the page's
 * clock and always within the recording.
 */
export function reducePlayer(state: PlayerState, event: PlayerEvent): Reduced {
  return isReport(event) ? reduceEngine(state, event) : reduceListener(state, event);
}
