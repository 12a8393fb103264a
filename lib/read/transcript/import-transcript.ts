import { createDiagnostic } from '@/lib/core/diagnostics/create-diagnostic';
import { createSourceText, type SourceText } from '@/lib/core/diagnostics/source-text';
import type { Transcript } from '@/lib/core/model/transcript';
import { findTimedFormat, type TimedFormat } from '@/lib/read/timed-text/find-format';
import type { CueReading } from './cue-sink';
import { nameSpeakers } from './name-speakers';
import { readSrt } from './read-srt';
import { readHtmlCues } from './read-transcript-html';
import { readJsonCues } from './read-transcript-json';
import { readTextCues } from './read-turns';
import { readWebVttCues } from './read-webvtt-cues';

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
