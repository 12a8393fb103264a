import type { SourceText } from '@/lib/core/diagnostics/source-text';
import { formatTimecode } from '@/lib/core/time/format-timecode';
import { plainText } from '@/lib/read/timed-text/plain-text';
import { readWebVtt } from '@/lib/read/timed-text/read-webvtt';
import { type ChapterReading, ChapterSink } from './chapter-sink';

/** Reads a WebVTT file of chapters: each cue is a chapter, its text the title (WebVTT, "chapter title text"). */
export function readWebVttChapters(source: SourceText): ChapterReading {
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
