import { findJsonItems, readJson } from '@/lib/core/diagnostics/read-json';
import type { SourceText } from '@/lib/core/diagnostics/source-text';
import {
  type Cue,
  podcastSegmentSchema,
  podloveLineSchema,
  whisperCppSegmentSchema,
  whisperSegmentSchema,
} from '@/lib/core/model/transcript';
import { parseSeconds, wholeMs } from '@/lib/core/time/cue-time';
import { findJsonLayout, type JsonLayout } from '@/lib/read/timed-text/json-layout';
import { oneLine } from '@/lib/read/timed-text/plain-text';
import { type CueReading, CueSink } from './cue-sink';

const READERS: Record<JsonLayout['type'], ((value: unknown) => Cue | null) | null> = {
  podcast: readPodcastSegment,
  whisper: readWhisperSegment,
  'whisper.cpp': readWhisperCppSegment,
  podlove: readPodloveLine,
  chapters: null,
};

/** Reads a transcript in any of the JSON layouts, item by item: an invalid one is reported and the others are kept. */
export function readJsonCues(source: SourceText): CueReading {
  const sink = new CueSink(source);
  const { value, diagnostic } = readJson(source);
  if (diagnostic !== null) return { cues: [], diagnostics: [diagnostic] };
  const layout = findJsonLayout(value);
  const read = layout === null ? null : READERS[layout.type];
  if (layout === null || read === null) {
    sink.report('json-shape', 0, 'segments');
    return sink;
  }
  const offsets = findJsonItems(source.text, layout.key);
  layout.items.forEach((item, i) => {
    const offset = offsets[i] ?? 0;
    for (const line of linesOf(item)) {
      const cue = read(line);
      if (cue === null) sink.report('cue-unreadable', offset, JSON.stringify(line) ?? '');
      else sink.add(cue, offset);
    }
  });
  return sink;
}

/** Podlove also groups the lines of one speaker: `[{ "voice", "items": [line, …] }]`. */
function linesOf(item: unknown): readonly unknown[] {
  const items: unknown = typeof item === 'object' && item !== null ? Reflect.get(item, 'items') : null;
  if (!Array.isArray(items)) return [item];
  const shared = { voice: Reflect.get(Object(item), 'voice'), speaker: Reflect.get(Object(item), 'speaker') };
  return items.map((line: unknown) =>
    typeof line === 'object' && line !== null ? { ...shared, ...line } : line,
  );
}

/** Reads a segment of the Podcasting 2.0 transcript JSON; null when it is invalid. */
function readPodcastSegment(value: unknown): Cue | null {
  const parsed = podcastSegmentSchema.safeParse(value);
  const startMs = parseSeconds(parsed.data?.startTime);
  if (!parsed.success || startMs === null) return null;
  const { endTime, speaker, body } = parsed.data;
  return { startMs, endMs: parseSeconds(endTime), speaker: speakerOf(speaker), text: oneLine(body) };
}

/** Reads a line of Podlove's transcript JSON: milliseconds win over clocks; a speaker's number is not a name. */
function readPodloveLine(value: unknown): Cue | null {
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

/** Reads a segment of Whisper's JSON, with times in seconds; null when it is invalid. */
function readWhisperSegment(value: unknown): Cue | null {
  const parsed = whisperSegmentSchema.safeParse(value);
  const startMs = parseSeconds(parsed.data?.start);
  if (!parsed.success || startMs === null) return null;
  const { end, speaker, text } = parsed.data;
  return { startMs, endMs: parseSeconds(end), speaker: speakerOf(speaker), text: oneLine(text) };
}

/** Reads a segment of whisper.cpp's JSON, with offsets in milliseconds; null when it is invalid. */
function readWhisperCppSegment(value: unknown): Cue | null {
  const parsed = whisperCppSegmentSchema.safeParse(value);
  const startMs = wholeMs(parsed.data?.offsets.from);
  if (!parsed.success || startMs === null) return null;
  const { offsets, text } = parsed.data;
  return { startMs, endMs: wholeMs(offsets.to), speaker: null, text: oneLine(text) };
}

/** Reads a speaker's name from JSON; null for a missing or an empty one. */
function speakerOf(name: string | number | null | undefined): string | null {
  return oneLine(String(name ?? '')) || null;
}
