/** A stretch of the recording that the summary does not cover (milliseconds). */
export interface Gap {
  readonly startMs: number;
  readonly endMs: number;
}

/** The shortest stretch that counts as a gap. */
export const GAP_MS = 8 * 60_000;

/**
 * Finds stretches of more than eight minutes between two times of the summary. The start and the end of the recording count as
 * times.
 * @example findGaps([0, 600_000], 700_000) // [{ startMs: 0, endMs: 600_000 }]
 */
export function findGaps(timesMs: readonly number[], lengthMs: number): readonly Gap[] {
  const named = [...new Set([0, ...timesMs, lengthMs])].sort((a, b) => a - b);
  return named.flatMap((endMs, i) => {
    const startMs = named[i - 1] ?? endMs;
    return endMs - startMs > GAP_MS ? [{ startMs, endMs }] : [];
  });
}
