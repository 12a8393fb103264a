import { createDiagnostic } from '@/lib/core/diagnostics/create-diagnostic';
import { createSourceText, type SourceText } from '@/lib/core/diagnostics/source-text';
import type { Cue, Transcript } from '@/lib/core/model/transcript';
import { parseTypedClock } from '@/lib/core/time/cue-time';
import { readCueText } from '@/lib/read/timed-text/cue-text';
import { readHtmlLines } from '@/lib/read/timed-text/html-lines';
import { readWebVtt } from '@/lib/read/timed-text/read-webvtt';
import { findSpeakers, readSpeakerLabel } from '@/lib/read/timed-text/speaker-name';
import { findTimedFormat, type TimedFormat } from '@/lib/read/timed-text/timed-format';
import { type CueReading, CueSink } from './cue-sink';
import { readSrt } from './read-srt';
import { readJsonCues } from './read-transcript-json';
import { readTextCues } from './read-turns';

const READERS: Record<TimedFormat, (source: SourceText) => CueReading> = {
  webvtt: readWebVttCues,
  srt: readSrt,
  json: readJsonCues,
  xml: readHtmlCues,
  html: readHtmlCues,
  text: readTextCues,
};

const NAMES: Record<TimedFormat, string> = {
  webvtt: 'WebVTT file',
  srt: 'SRT file',
  json: 'JSON file',
  xml: 'XML file',
  html: 'HTML page',
  text: 'text',
};

/**
 * Imports a transcript of any known format, detected from its content; never throws. When nothing can be read, `cues` is
 * empty and a diagnostic explains why.
 * @example importTranscript('WEBVTT\n\n00:01.000 --> 00:04.000\n<v Ada>Hello').cues
 * // [{ startMs: 1_000, endMs: 4_000, speaker: 'Ada', text: 'Hello' }]
 */
export function importTranscript(text: string): Transcript {
  const source = createSourceText(text);
  const format = findTimedFormat(text);
  const reading = READERS[format](source);
  const cues = nameSpeakers(reading.cues);
  const diagnostics = [...reading.diagnostics].sort((a, b) => a.line - b.line || a.column - b.column);
  if (cues.length === 0 && diagnostics.every(({ severity }) => severity !== 'error'))
    diagnostics.push(
      format === 'text'
        ? createDiagnostic('transcript-format', source, 0)
        : createDiagnostic('transcript-empty', source, 0, { found: NAMES[format] }),
    );
  return { kind: 'transcript', cues, diagnostics };
}

/**
 * Moves "Name: " from the start of the text to the speaker, in cues without one (Podcasting 2.0, "SRT"); a transcript
 * with speakers in its markup keeps its colons.
 */
function nameSpeakers(cues: readonly Cue[]): readonly Cue[] {
  const nameless = cues.filter((cue) => cue.speaker === null);
  const speakers = findSpeakers(nameless.map((cue) => cue.text));
  if (speakers.size === 0) return cues;
  return cues.map((cue) => {
    const label = cue.speaker === null ? readSpeakerLabel(cue.text) : null;
    if (label === null || !speakers.has(label.name)) return cue;
    return { ...cue, speaker: label.name, text: cue.text.slice(label.textStart).trim() };
  });
}

/**
 * Reads the Podcasting 2.0 transcript HTML: `<cite>` is the speaker, `<time>` the start, `<p>` the text. A paragraph
 * without a time continues the previous one.
 */
function readHtmlCues(source: SourceText): CueReading {
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

/** Reads a WebVTT transcript; a cue with several voices becomes one cue for each, at the same time. */
function readWebVttCues(source: SourceText): CueReading {
  const sink = new CueSink(source);
  const { cues, strays } = readWebVtt(source);
  for (const { startMs, endMs, markup, offset } of cues) {
    const pieces = readCueText(markup);
    for (const piece of pieces) sink.add({ startMs, endMs, ...piece }, offset);
  }
  for (const { offset, text } of strays) sink.report('cue-unreadable', offset, text);
  return sink;
}
