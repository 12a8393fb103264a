/** A stretch of a recording; milliseconds. */
export interface Clip {
  readonly startMs: number;
  readonly endMs: number;
  /** True where nobody has said where it ends. */
  readonly estimated: boolean;
}

/** What is known of where a moment ends. */
export interface ClipSource {
  readonly startMs: number;
  /** As written; null when it is not. */
  readonly endMs: number | null;
  readonly words: string;
  /** Somebody's own words take as long as they take to say; a segment lasts until the next one. */
  readonly isSpoken: boolean;
  /** Starts of the page's moments of the same kind, in any order. */
  readonly startsMs: readonly number[];
}

const WORDS_PER_SECOND = 2.6;
const SHORTEST_MS = 15_000;
const LONGEST_MS = 60_000;

/**
 * Derives the clip that is offered for a moment: to its end where that is written, to the next one's start, or as long as
 * its words take to say (2.6 a second, 15 to 60 seconds, no further than the next one's start).
 */
export function deriveClip({ startMs, endMs, words, isSpoken, startsMs }: ClipSource): Clip {
  if (endMs !== null && endMs > startMs) return { startMs, endMs, estimated: false };
  const next = startsMs.reduce(
    (least, ms) => (ms > startMs ? Math.min(least, ms) : least),
    Number.POSITIVE_INFINITY,
  );
  if (!isSpoken && next < Number.POSITIVE_INFINITY) return { startMs, endMs: next, estimated: false };
  const saying = (countWords(words) / WORDS_PER_SECOND) * 1000;
  const length = Math.round(Math.min(Math.max(saying, SHORTEST_MS), LONGEST_MS) / 1000) * 1000;
  return { startMs, endMs: Math.min(startMs + length, next), estimated: true };
}

/** Words as people count them; scripts without spaces have about two characters to one. */
function countWords(text: string): number {
  const han = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu) ?? [];
  return (text.match(/[\p{L}\p{N}’'-]+/gu) ?? []).length + han.length / 2;
}

/** Moves one end of a clip by some milliseconds; the other end gives way, so that a clip lasts at least a second. */
export function moveClip(clip: Clip, end: 'start' | 'end', toMs: number): Clip {
  const ms = Math.max(end === 'start' ? 0 : 1000, Math.round(toMs / 1000) * 1000);
  return end === 'start'
    ? { ...clip, startMs: ms, endMs: Math.max(clip.endMs, ms + 1000) }
    : { startMs: Math.min(clip.startMs, ms - 1000), endMs: ms, estimated: false };
}
