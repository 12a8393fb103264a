import { speakingTime } from '@/lib/core/words/speaking-time';

/** A stretch of a recording; milliseconds. */
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

/**
 * Derives the clip of a moment: to its written end, to the next one's start, or as long as its words take to say (15 letters per second,
 * 15 to 60 seconds, not beyond the next one's start or the recording's end).
 */
export function deriveClip({ startMs, endMs, words, isSegment, startsMs, lengthMs }: ClipSource): Clip {
  if (endMs !== null && endMs > startMs) return inSeconds(startMs, endMs, false);
  const later = [...startsMs, lengthMs ?? 0].filter((ms) => ms > startMs);
  const next = Math.min(...later, Number.POSITIVE_INFINITY);
  if (isSegment && later.length > 0) return inSeconds(startMs, next, false);
  const length = Math.round(speakingTime(words) / 1000) * 1000;
  return inSeconds(startMs, Math.min(startMs + length, next), true);
}

/** Links have whole seconds: rounds outward, so that nothing of the clip is lost. */
const inSeconds = (startMs: number, endMs: number, estimated: boolean): Clip => ({
  startMs: Math.floor(startMs / 1000) * 1000,
  endMs: Math.ceil(endMs / 1000) * 1000,
  estimated,
});

/** Moves one end of a clip by some milliseconds; the other end gives way, so that a clip lasts at least a second. */
export function moveClip(clip: Clip, end: 'start' | 'end', toMs: number): Clip {
  const ms = Math.max(end === 'start' ? 0 : 1000, Math.round(toMs / 1000) * 1000);
  return end === 'start'
    ? { ...clip, startMs: ms, endMs: Math.max(clip.endMs, ms + 1000) }
    : { startMs: Math.min(clip.startMs, ms - 1000), endMs: ms, estimated: false };
}
