import { type Cue, podcastSegmentSchema } from '@/lib/core/model/transcript';
import { parseSeconds } from '@/lib/core/time/cue-time';
import { oneLine } from '@/lib/read/timed-text/plain-text';
import { speakerOf } from './speaker-of';

/** Reads a segment of the Podcasting 2.0 transcript JSON; null when it is invalid. */
export function readPodcastSegment(value: unknown): Cue | null {
  const parsed = podcastSegmentSchema.safeParse(value);
  const startMs = parseSeconds(parsed.data?.startTime);
  if (!parsed.success || startMs === null) return null;
  const { endTime, speaker, body } = parsed.data;
  return { startMs, endMs: parseSeconds(endTime), speaker: speakerOf(speaker), text: oneLine(body) };
}
