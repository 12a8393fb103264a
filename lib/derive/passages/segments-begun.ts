/** Segments are told in whole seconds: words at 12:51.8 may be what 12:52 means. */
const ROUNDING_MS = 1000;

/** Counts the segments that have begun when something is said; all times are milliseconds, the starts in ascending order. */
export function segmentsBegun(startsMs: readonly number[], ms: number): number {
  const later = startsMs.findIndex((startMs) => startMs >= ms + ROUNDING_MS);
  return later < 0 ? startsMs.length : later;
}
