import type { SourceText } from '@/lib/core/diagnostics/source-text';
import { readListEntries } from '@/lib/read/timed-text/list-entries';
import { cutTextLines } from '@/lib/read/timed-text/text-lines';
import { type ChapterReading, ChapterSink } from './chapter-sink';

const LIST_HEADING =
  /^(?:\|.*\||#{0,6}\s*(?:chapters?|time ?stamps|time ?codes|timeline|show ?notes|topics|contents)\s*:?)$/i;

/**
 * Reads chapters from show notes like YouTube and podcast apps do: lines such as `(00:12:30) Topic`, `0:00 - Intro` or
 * `[00:25](#t=00:25) Welcome`. The first line of text around the list is reported.
 */
export function readTextChapters(source: SourceText, format: 'text' | 'html' = 'text'): ChapterReading {
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
