import { type Cue, podloveLineSchema } from '@/lib/core/model/transcript';
import { parseSeconds, wholeMs } from '@/lib/core/time/cue-time';
import { oneLine } from '@/lib/read/timed-text/plain-text';
import { speakerOf } from './speaker-of';

/** Reads a line of Podlove's transcript JSON: milliseconds win over clocks; a speaker's number is not a name. */
export function readPodloveLine(value: unknown): Cue | null {
  const parsed = podloveLineSchema.safeParse(value);
  if (!parsed.success) return null;
  const { start, start_ms, end, end_ms, voice, speaker, text } = parsed.data;
  const startMs = wholeMs(start_ms) ?? parseSeconds(start);
  if (startMs === null) return null;
  const endMs = wholeMs(end_ms) ?? parseSeconds(end);
  return { startMs, endMs, speaker: speakerOf(voice) ?? nameOf(speaker), text: oneLine(text) };
}

const nameOf = (speaker: string | number | null | undefined): string | null =>
  /^\d*$/.test(String(speaker ?? '')) ? null : speakerOf(speaker);
