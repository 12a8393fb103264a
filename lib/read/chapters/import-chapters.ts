import { createDiagnostic } from '@/lib/core/diagnostics/create-diagnostic';
import { createSourceText, type SourceText } from '@/lib/core/diagnostics/source-text';
import type { Chapters } from '@/lib/core/model/chapters';
import { findTimedFormat, type TimedFormat } from '@/lib/read/timed-text/find-format';
import { type ChapterReading, endChapters } from './chapter-sink';
import { readTextChapters } from './read-chapter-lines';
import { readJsonChapters } from './read-chapters-json';
import { readPodloveChapters } from './read-podlove-xml';
import { readWebVttChapters } from './read-webvtt-chapters';

const READERS: Record<TimedFormat, (source: SourceText) => ChapterReading> = {
  webvtt: readWebVttChapters,
  json: readJsonChapters,
  xml: readPodloveChapters,
  html: (source) => readTextChapters(source, 'html'),
  srt: (source) => readTextChapters(source, 'text'),
  text: (source) => readTextChapters(source, 'text'),
};

const NAMES: Partial<Record<TimedFormat, string>> = {
  webvtt: 'WebVTT file',
  json: 'JSON file',
  xml: 'XML file',
};

/**
 * Reads a chapter list of any known format, detected from its content; never throws. Where nothing can be read, `chapters`
 * is empty and a diagnostic says why.
 * @example importChapters('0:00 - Intro\n12:30 - Otters').chapters
 * // [{ startMs: 0, endMs: 750_000, title: 'Intro' }, { startMs: 750_000, endMs: null, title: 'Otters' }]
 */
export function importChapters(text: string): Chapters {
  const source = createSourceText(text);
  const format = findTimedFormat(text);
  const reading = READERS[format](source);
  const diagnostics = [...reading.diagnostics].sort((a, b) => a.line - b.line || a.column - b.column);
  if (reading.chapters.length === 0 && diagnostics.every(({ severity }) => severity !== 'error')) {
    const found = NAMES[format];
    diagnostics.push(
      found === undefined
        ? createDiagnostic('chapters-format', source, 0)
        : createDiagnostic('chapters-empty', source, 0, { found }),
    );
  }
  return { kind: 'chapters', chapters: endChapters(reading.chapters), diagnostics };
}
