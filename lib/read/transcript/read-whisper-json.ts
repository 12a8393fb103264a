import { type Cue, whisperCppSegmentSchema, whisperSegmentSchema } from '@/lib/core/model/transcript';
import { parseSeconds, wholeMs } from '@/lib/core/time/cue-time';
import { oneLine } from '@/lib/read/timed-text/plain-text';
import { speakerOf } from './speaker-of';

/** Reads a segment of Whisper's JSON, with times in seconds; null when it is invalid. */
export function readWhisperSegment(value: unknown): Cue | null {
  const parsed = whisperSegmentSchema.safeParse(value);
  const startMs = parseSeconds(parsed.data?.start);
  if (!parsed.success || startMs === null) return null;
  const { end, speaker, text } = parsed.data;
  return { startMs, endMs: parseSeconds(end), speaker: speakerOf(speaker), text: oneLine(text) };
}

/** Reads a segment of whisper.cpp's JSON, with offsets in milliseconds; null when it is invalid. */
export function readWhisperCppSegment(value: unknown): Cue | null {
  const parsed = whisperCppSegmentSchema.safeParse(value);
  const startMs = wholeMs(parsed.data?.offsets.from);
  if (!parsed.success || startMs === null) return null;
  const { offsets, text } = parsed.data;
  return { startMs, endMs: wholeMs(offsets.to), speaker: null, text: oneLine(text) };
}
