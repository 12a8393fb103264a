import { findJsonItems, readJson } from '@/lib/core/diagnostics/read-json';
import type { SourceText } from '@/lib/core/diagnostics/source-text';
import type { Cue } from '@/lib/core/model/transcript';
import { findJsonLayout, type JsonLayout } from '@/lib/read/timed-text/json-layout';
import { type CueReading, CueSink } from './cue-sink';
import { readPodcastSegment } from './read-podcast-json';
import { readPodloveLine } from './read-podlove-json';
import { readWhisperCppSegment, readWhisperSegment } from './read-whisper-json';

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
