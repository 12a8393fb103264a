/** A range of a recording; milliseconds. */
export interface Clip {
  readonly startMs: number;
  readonly endMs: number;
  /** Whether the end is estimated. */
  readonly estimated: boolean;
}

/** The input for a moment's clip. */
export interface ClipSource {
  readonly startMs: number;
  /** As written; null if it is not. */
  readonly endMs: number | null;
  readonly words: string;
  /** A segment lasts until the next one; anything else lasts as long as its words take to say. */
  readonly isSegment: boolean;
  /** Start times of the page's moments of the same kind, in any order. */
  readonly startsMs: readonly number[];
  /** Length of the recording; null if unknown. */
  readonly lengthMs: number | null;
}

const WORDS_PER_SECOND = 2.6;
const MIN_MS = 15_000;
const MAX_MS = 60_000;

/**
 * Derives the clip of a moment: to its written end, to the next one's start, or as long as its words take to say (2.6 per second,
 * 15 to 60 seconds, not beyond the next one's start or the recording's end).
 */
export function deriveClip({ startMs, endMs, words, isSegment, startsMs, lengthMs }: ClipSource): Clip {
  if (endMs !== null && endMs > startMs) return inSeconds(startMs, endMs, false);
  const later = [...startsMs, lengthMs ?? 0].filter((ms) => ms > startMs);
  const next = Math.min(...later, Number.POSITIVE_INFINITY);
  if (isSegment && later.length > 0) return inSeconds(startMs, next, false);
  const speakingMs = (countWords(words) / WORDS_PER_SECOND) * 1000;
  const length = Math.round(Math.min(Math.max(speakingMs, MIN_MS), MAX_MS) / 1000) * 1000;
  return inSeconds(startMs, Math.min(startMs + length, next), true);
}

/** Links have whole seconds: rounds outward, so that nothing of the clip is lost. */
const inSeconds = (startMs: number, endMs: number, estimated: boolean): Clip => ({
  startMs: Math.floor(startMs / 1000) * 1000,
  endMs: Math.ceil(endMs / 1000) * 1000,
  estimated,
});

/** Counts words; in scripts without spaces two characters count as one. */
function countWords(text: string): number {
  const han = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu) ?? [];
  return (text.match(/[\p{L}\p{N}’'-]+/gu) ?? []).length + han.length / 2;
}

/** Moves one end of a clip to a time; the other end moves along if needed, so that a clip lasts at least a second. */
export function moveClip(clip: Clip, end: 'start' | 'end', toMs: number): Clip {
  const ms = Math.max(end === 'start' ? 0 : 1000, Math.round(toMs / 1000) * 1000);
  return end === 'start'
    ? { ...clip, startMs: ms, endMs: Math.max(clip.endMs, ms + 1000) }
    : { startMs: Math.min(clip.startMs, ms - 1000), endMs: ms, estimated: false };
}
