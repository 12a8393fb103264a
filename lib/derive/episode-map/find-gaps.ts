/** A stretch of the recording of which the summary says nothing, milliseconds. */
export interface Gap {
  readonly startMs: number;
  readonly endMs: number;
}

/** Longer than that, and somebody may wonder what was said. */
export const GAP_MS = 8 * 60_000;

/**
 * Finds where a recording goes on for more than eight minutes without a time that the summary names. The end counts as one,
 * since with it there is nothing left to say.
 * @example findGaps([0, 600_000], 700_000) // [{ startMs: 0, endMs: 600_000 }]
 */
export function findGaps(timesMs: readonly number[], lengthMs: number): readonly Gap[] {
  const named = [...new Set([0, ...timesMs, lengthMs])].sort((a, b) => a - b);
  return named.flatMap((endMs, i) => {
    const startMs = named[i - 1] ?? endMs;
    return endMs - startMs > GAP_MS ? [{ startMs, endMs }] : [];
  });
}
