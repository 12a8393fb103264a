import type { SourceText } from '@/lib/core/diagnostics/source-text';
import { parseCueTime } from '@/lib/core/time/cue-time';
import { parseTimecode } from '@/lib/core/time/timecode';
import { plainText } from '@/lib/read/timed-text/plain-text';
import { type CueReading, CueSink } from './cue-sink';

const ARROW = /^\s*(\d[\d:.,]{3,15})\s*--?>\s*(\d[\d:.,]{3,15})(?=\s|$)/;
/** YouTube's SBV: the same with a comma instead of an arrow and without numbers. */
const COMMA = /^(\d{1,2}:\d{2}:\d{2}\.\d{3}),(\d{1,2}:\d{2}:\d{2}\.\d{3})\s*$/;
const STYLE = /\{\\[^{}]{0,200}\}/g;

const readTime = (text: string | undefined): number | null =>
  parseCueTime(text ?? '') ?? parseTimecode(text ?? '');

interface Entry {
  readonly startMs: number;
  readonly endMs: number | null;
  readonly offset: number;
  readonly lines: string[];
}

/**
 * Reads a SubRip file: a line with an arrow starts a cue whatever is above it, so numbers and empty lines may be missing.
 * Times may have dots instead of commas or no fraction. SBV files are read, too.
 */
export function readSrt(source: SourceText): CueReading {
  const sink = new CueSink(source);
  const entries: Entry[] = [];
  for (const { start, end } of source.lines) {
    const line = source.text.slice(start, end).replace(/^\uFEFF/, '');
    const match = line.includes('>') ? ARROW.exec(line) : COMMA.exec(line);
    const startMs = readTime(match?.[1]);
    const last = entries.at(-1);
    if (match !== null && startMs !== null) {
      dropNumber(last);
      entries.push({ startMs, endMs: readTime(match[2]), offset: start, lines: [] });
    } else if (last !== undefined) last.lines.push(line);
    else if (line.trim() !== '' && !/^\s*\d+\s*$/.test(line)) sink.report('cue-outside', start, line);
  }
  dropNumber(entries.at(-1));
  for (const { startMs, endMs, offset, lines } of entries) {
    const text = plainText(lines.join('\n').replace(STYLE, ''));
    sink.add({ startMs, endMs, speaker: null, text }, offset);
  }
  return sink;
}

/** Removes the number of the next cue from the lines of this one: the last line, alone after an empty one. */
function dropNumber(entry: Entry | undefined): void {
  if (entry === undefined) return;
  const { lines } = entry;
  const closed = lines.at(-1)?.trim() === '';
  while (lines.at(-1)?.trim() === '') lines.pop();
  // A number right below the times, followed by an empty line, is speech: "1987".
  const isAfterBlank = lines.length < 2 ? !closed : lines.at(-2)?.trim() === '';
  if (isAfterBlank && /^\s*\d+\s*$/.test(lines.at(-1) ?? '')) lines.pop();
}
