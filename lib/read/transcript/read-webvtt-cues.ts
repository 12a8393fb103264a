import type { SourceText } from '@/lib/core/diagnostics/source-text';
import { readCueText } from '@/lib/read/timed-text/cue-text';
import { readWebVtt } from '@/lib/read/timed-text/read-webvtt';
import { type CueReading, CueSink } from './cue-sink';

/** Reads a WebVTT transcript; a cue with several voices becomes one cue for each, at the same time. */
export function readWebVttCues(source: SourceText): CueReading {
  const sink = new CueSink(source);
  const { cues, strays } = readWebVtt(source);
  for (const { startMs, endMs, markup, offset } of cues) {
    const pieces = readCueText(markup);
    for (const piece of pieces) sink.add({ startMs, endMs, ...piece }, offset);
  }
  for (const { offset, text } of strays) sink.report('cue-unreadable', offset, text);
  return sink;
}
