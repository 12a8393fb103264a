import { LONGEST_MS, type PlayerState } from './player-state';

type Timed = Pick<PlayerState, 'episode' | 'recording' | 'nudgeMs' | 'durationMs'>;

/** What is added to a page's time to get the recording's; milliseconds. */
export function shiftMs({ episode, recording, nudgeMs }: Timed): number {
  return (episode?.recordings[recording]?.offset ?? 0) + nudgeMs;
}

/** The stretch of the page's clock that the recording covers; its end is unknown until the recording is. */
export function boundsOf(state: Timed): { readonly fromMs: number; readonly toMs: number } {
  // Minus zero would be a position of its own.
  const fromMs = 0 - shiftMs(state);
  return { fromMs, toMs: fromMs + (state.durationMs ?? LONGEST_MS) };
}

/** The nearest time that the recording has; a number that is none stays where the player is. */
export function clampMs(state: Timed & Pick<PlayerState, 'positionMs'>, ms: number): number {
  const { fromMs, toMs } = boundsOf(state);
  const asked = Number.isFinite(ms) ? ms : state.positionMs;
  return Math.min(Math.max(asked, fromMs), toMs);
}

/** What a listener reads as the recording's length on the page's clock: what the file says, else its author; null while nobody does. */
export function lengthOnPage(state: Timed): number | null {
  return state.durationMs === null ? (state.episode?.lengthMs ?? null) : boundsOf(state).toMs;
}

/** Lengths may be a little off, and authors round them. */
const ROUNDED_MS = 5000;
const ROUNDED_PART = 0.03;

/**
 * How much of the recording is missing behind the position, going by the length that the file itself or, for the one that the times belong
 * to, its author gives; 0 where that is within what people round.
 */
export function missingMs(state: Timed & Pick<PlayerState, 'positionMs'>): number {
  const written = state.recording === 0 ? (state.episode?.lengthMs ?? 0) : 0;
  const byFile = state.durationMs === null ? 0 : boundsOf(state).toMs - state.positionMs;
  const byAuthor = written - state.positionMs;
  if (byFile > ROUNDED_MS) return byFile;
  return byAuthor > Math.max(ROUNDED_MS, written * ROUNDED_PART) ? byAuthor : 0;
}
