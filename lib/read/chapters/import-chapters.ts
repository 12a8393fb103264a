import { createDiagnostic } from '@/lib/core/diagnostics/create-diagnostic';
import { createSourceText, type SourceText } from '@/lib/core/diagnostics/source-text';
import type { Chapters } from '@/lib/core/model/chapters';
import { formatTimecode } from '@/lib/core/time/format-timecode';
import { readListEntries } from '@/lib/read/timed-text/list-entries';
import { plainText } from '@/lib/read/timed-text/plain-text';
import { readWebVtt } from '@/lib/read/timed-text/read-webvtt';
import { cutTextLines } from '@/lib/read/timed-text/text-lines';
import { findTimedFormat, type TimedFormat } from '@/lib/read/timed-text/timed-format';
import { type ChapterReading, ChapterSink, endChapters } from './chapter-sink';
import { readJsonChapters } from './read-chapters-json';
import { readPodloveChapters } from './read-podlove-xml';

const LIST_HEADING =
  /^(?:\|.*\||#{0,6}\s*(?:chapters?|time ?stamps|time ?codes|timeline|show ?notes|topics|contents)\s*:?)$/i;

/**
 * Reads chapters from show notes like YouTube and podcast apps do: lines such as `(00:12:30) Topic`, `0:00 - Intro` or
 * `[00:25](#t=00:25) Welcome`. The first line of text around the list is reported.
 */
function readTextChapters(source: SourceText, format: 'text' | 'html' = 'text'): ChapterReading {
  const sink = new ChapterSink(source);
  const { entries, others } = readListEntries(cutTextLines(source, format));
  const outside = others.find(({ text }) => !LIST_HEADING.test(text));
  if (outside !== undefined && entries.length > 0)
    sink.report('chapter-outside', outside.offset, outside.text);
  for (const { startMs, clock, title, offset } of entries) {
    if (/:\d$/.test(clock)) sink.report('clock-unpadded', offset, clock);
    sink.add({ startMs, endMs: null, title }, offset);
  }
  return sink;
}

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

/** Reads a WebVTT file of chapters: each cue is a chapter, its text the title (WebVTT, "chapter title text"). */
function readWebVttChapters(source: SourceText): ChapterReading {
  const sink = new ChapterSink(source);
  const { cues, strays } = readWebVtt(source);
  for (const { startMs, endMs, markup, offset } of cues) {
    const title = plainText(markup);
    if (title === '') sink.report('chapter-unreadable', offset, formatTimecode(startMs));
    else sink.add({ startMs, endMs, title }, offset);
  }
  for (const { offset, text } of strays) sink.report('chapter-unreadable', offset, text);
  return sink;
}
