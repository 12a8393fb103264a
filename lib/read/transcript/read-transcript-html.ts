import type { SourceText } from '@/lib/core/diagnostics/source-text';
import { parseTypedClock } from '@/lib/core/time/cue-time';
import { readHtmlLines } from '@/lib/read/timed-text/html-lines';
import { type CueReading, CueSink } from './cue-sink';

/**
 * Reads the Podcasting 2.0 transcript HTML: `<cite>` is the speaker, `<time>` the start, `<p>` the text. A paragraph
 * without a time continues the previous one.
 */
export function readHtmlCues(source: SourceText): CueReading {
  const sink = new CueSink(source);
  let speaker: string | null = null;
  let startMs: number | null = null;
  for (const { tag, text, offset } of readHtmlLines(source.text)) {
    if (tag === 'cite') speaker = text.replace(/\s*[:：]$/, '') || null;
    else if (tag === 'time') {
      const clock = parseTypedClock(text.replace(/^[[(]|[\])]$/g, ''));
      if (clock === null) sink.report('cue-unreadable', offset, text);
      else startMs = clock;
    } else if (startMs === null) sink.report('cue-outside', offset, text);
    else sink.add({ startMs, endMs: null, speaker, text }, offset);
  }
  return sink;
}
