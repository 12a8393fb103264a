import type { TimeRange } from '@/lib/core/time/decode-time-range';

/** Where playback starts; milliseconds on the page's clock. */
export interface ChosenStart {
  readonly startMs: number;
  /** End of a clip; null to play on. */
  readonly endMs: number | null;
  /** The listener's last position, when it is far enough from the start to be offered. */
  readonly resumeMs: number | null;
  /** True when the start is the listener's last position. */
  readonly isResumed: boolean;
}

/** Places closer than this are the same. */
const NEAR_MS = 5000;

/** Chooses the start: the address's time wins over the saved position, which wins over the beginning; 0 is a valid time. */
export function chooseStart(asked: TimeRange | null, savedMs: number | null): ChosenStart {
  if (asked === null)
    return { startMs: savedMs ?? 0, endMs: null, resumeMs: null, isResumed: (savedMs ?? 0) > 0 };
  const isFar = savedMs !== null && savedMs > 0 && Math.abs(savedMs - asked.startMs) > NEAR_MS;
  return { ...asked, resumeMs: isFar ? savedMs : null, isResumed: false };
}
