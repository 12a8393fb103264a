import { MAX_DURATION_MS, type PlayerState } from './player-state';

type Timed = Pick<PlayerState, 'episode' | 'recording' | 'nudgeMs' | 'durationMs'>;

/** Added to a time on the page to get the recording's; milliseconds. */
export function shiftMs({ episode, recording, nudgeMs }: Timed): number {
  return (episode?.recordings[recording]?.offset ?? 0) + nudgeMs;
}

/** The stretch of the page's clock that the recording covers; without a known duration the end is the maximum. */
export function boundsOf(state: Timed): { readonly fromMs: number; readonly toMs: number } {
  // Avoids minus zero, which is not equal to zero everywhere.
  const fromMs = 0 - shiftMs(state);
  return { fromMs, toMs: fromMs + (state.durationMs ?? MAX_DURATION_MS) };
}

/** Limits a time to the recording; an invalid number becomes the current position. */
export function clampMs(state: Timed & Pick<PlayerState, 'positionMs'>, ms: number): number {
  const { fromMs, toMs } = boundsOf(state);
  const asked = Number.isFinite(ms) ? ms : state.positionMs;
  return Math.min(Math.max(asked, fromMs), toMs);
}

/** The recording's length on the page's clock: from the file, else from the front matter; null when unknown. */
export function lengthOnPage(state: Timed): number | null {
  return state.durationMs === null ? (state.episode?.lengthMs ?? null) : boundsOf(state).toMs;
}

/** Stated lengths may be slightly off, and authors round them. */
const ROUNDED_MS = 5000;
const ROUNDED_PART = 0.03;

/**
 * How much of the recording is missing after the position, compared with the file's own length or, for the recording that the page's times
 * belong to, the front matter's; 0 when the difference may be rounding.
 */
export function missingMs(state: Timed & Pick<PlayerState, 'positionMs'>): number {
  const written = state.recording === 0 ? (state.episode?.lengthMs ?? 0) : 0;
  const byFile = state.durationMs === null ? 0 : boundsOf(state).toMs - state.positionMs;
  const byAuthor = written - state.positionMs;
  if (byFile > ROUNDED_MS) return byFile;
  return byAuthor > Math.max(ROUNDED_MS, written * ROUNDED_PART) ? byAuthor : 0;
}
