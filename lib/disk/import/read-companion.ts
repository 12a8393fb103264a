import { decodeText } from '@/lib/disk/read/decode-text';
import { importChapters } from '@/lib/read/chapters/import-chapters';
import { findTimedFormat, type TimedFormat } from '@/lib/read/timed-text/timed-format';
import { importTranscript } from '@/lib/read/transcript/import-transcript';
import type { WantedFile } from './episode-folder';

const EXTENSIONS: Record<TimedFormat, string> = {
  webvtt: 'vtt',
  srt: 'srt',
  json: 'json',
  xml: 'xml',
  html: 'html',
  text: 'txt',
};

/** Names a transcript or chapters file by its content and keeps its bytes; returns the problem where nothing can be read. */
export function readCompanion(
  bytes: Uint8Array,
  kind: 'transcript' | 'chapters',
): WantedFile | { readonly problem: string } {
  const decoded = decodeText(bytes);
  if (decoded.text === null) return { problem: `cannot be read, because it contains ${decoded.found}` };
  const { text } = decoded;
  const { count, diagnostics } = read(text, kind);
  if (count === 0) {
    const first = diagnostics.find(({ severity }) => severity !== 'info') ?? diagnostics[0];
    return { problem: first?.message ?? 'the file is empty' };
  }
  return { name: `${kind}.${EXTENSIONS[findTimedFormat(text)]}`, bytes };
}

function read(text: string, kind: 'transcript' | 'chapters') {
  if (kind === 'transcript') {
    const { cues, diagnostics } = importTranscript(text);
    return { count: cues.length, diagnostics };
  }
  const { chapters, diagnostics } = importChapters(text);
  return { count: chapters.length, diagnostics };
}
