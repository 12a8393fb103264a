import { z } from 'zod';
import type { Diagnostic } from './diagnostic';

/** One stretch of speech; times are whole milliseconds. */
export interface Cue {
  readonly startMs: number;
  readonly endMs: number | null;
  readonly speaker: string | null;
  /** Plain text on one line, without markup. */
  readonly text: string;
}

/** The words of a recording, in source order. */
export interface Transcript {
  readonly kind: 'transcript';
  readonly cues: readonly Cue[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Seconds as a number, or a clock as text: exporters write both. */
const time = z.union([z.number(), z.string()]);
const name = z.union([z.string(), z.number()]);

/** A segment of the Podcasting 2.0 transcript JSON 1.0.0. */
export const podcastSegmentSchema = z.object({
  speaker: name.nullish(),
  startTime: time,
  endTime: time.nullish(),
  body: z.string(),
});

/** A segment of Whisper's JSON, with the speaker that diarising wrappers add. */
export const whisperSegmentSchema = z.object({
  start: time,
  end: time.nullish(),
  text: z.string(),
  speaker: name.nullish(),
});

/** A segment of whisper.cpp's JSON; its offsets are milliseconds. */
export const whisperCppSegmentSchema = z.object({
  offsets: z.object({ from: z.number(), to: z.number().nullish() }),
  text: z.string(),
});

/** A line of Podlove's transcript JSON; `voice` is the name, `speaker` its number. */
export const podloveLineSchema = z.object({
  start_ms: z.number().nullish(),
  end_ms: z.number().nullish(),
  start: time.nullish(),
  end: time.nullish(),
  voice: name.nullish(),
  speaker: name.nullish(),
  text: z.string(),
});
