import type { TimeRange } from '@/lib/core/time/time-range';

/** Where a player begins; milliseconds on the page's clock. */
export interface ChosenStart {
  readonly startMs: number;
  /** Where a clip ends; null to go on. */
  readonly endMs: number | null;
  /** Where the listener was, if that is another place worth offering. */
  readonly resumeMs: number | null;
  /** The start is where the listener was. */
  readonly isResumed: boolean;
}

/** Closer than this, the two places are one. */
const NEAR_MS = 5000;

/** Chooses where to begin: the address's time beats the saved position, which beats the beginning; 0 is a time like any other. */
export function chooseStart(asked: TimeRange | null, savedMs: number | null): ChosenStart {
  if (asked === null)
    return { startMs: savedMs ?? 0, endMs: null, resumeMs: null, isResumed: (savedMs ?? 0) > 0 };
  const isFar = savedMs !== null && savedMs > 0 && Math.abs(savedMs - asked.startMs) > NEAR_MS;
  return { ...asked, resumeMs: isFar ? savedMs : null, isResumed: false };
}
