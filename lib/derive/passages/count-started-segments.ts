/** Segment times are in whole seconds: a segment at 12:52 may begin with words at 12:51.8. */
const ROUNDING_MS = 1000;

/** Counts the segments that have started at a time; all times are milliseconds, the starts in ascending order. */
export function countStartedSegments(startsMs: readonly number[], ms: number): number {
  const later = startsMs.findIndex((startMs) => startMs >= ms + ROUNDING_MS);
  return later < 0 ? startsMs.length : later;
}
