import type { SourceText } from '@/lib/core/diagnostics/source-text';
import { parseCueTime } from '@/lib/core/time/cue-time';

/** A cue as in the file; `markup` still has its tags. */
export interface WebVttCue {
  readonly startMs: number;
  readonly endMs: number;
  readonly markup: string;
  /** Offset of the line with the times. */
  readonly offset: number;
}

export interface WebVttFile {
  readonly cues: readonly WebVttCue[];
  /** Blocks that are neither cue nor comment, style or region: unreadable times, text without times. */
  readonly strays: readonly { readonly offset: number; readonly text: string }[];
}

const SIGNATURE = /^\uFEFF?WEBVTT(?:[ \t]|$)/;
const TIMES = /^[ \t\f]*(\d[\d:]*\.\d{3})(?!\d)[ \t\f]*-->[ \t\f]*(\d[\d:]*\.\d{3})(?!\d)/;
const IGNORED = /^(?:NOTE(?:[ \t]|$)|(?:STYLE|REGION)[ \t\f]*$)/;

/** True when a text begins with the WebVTT signature. */
export function isWebVtt(text: string): boolean {
  return SIGNATURE.test(/^[^\r\n]*/.exec(text.slice(0, 1000))?.[0] ?? '');
}

interface Block {
  /** The lines above the times: the cue's name, a comment, a style. */
  readonly head: string[];
  readonly body: string[];
  readonly offset: number;
  /** The line with the arrow; its times may be unreadable. */
  arrow: { readonly offset: number; readonly times: Times | null } | null;
}

interface Times {
  readonly startMs: number;
  readonly endMs: number;
}

/** Parses a line with two times, ignoring settings after them; null for any other line. */
function readTimes(line: string): Times | null {
  const match = TIMES.exec(line);
  const startMs = parseCueTime(match?.[1] ?? '');
  const endMs = parseCueTime(match?.[2] ?? '');
  return startMs === null || endMs === null ? null : { startMs, endMs };
}

/**
 * Reads a WebVTT file as W3C specifies ("WebVTT parser algorithm"): an arrow starts a cue in the first or second line of a
 * block, and splits the block anywhere else.
 *
 *     NOTE …          comment        chapter one                ◄ name of the cue, ignored
 *                                    00:01.000 --> 00:04.000 …  ◄ times, settings
 *                                    <v Ada>Hello</v>           ◄ markup, up to the next empty line
 */
export function readWebVtt(source: SourceText): WebVttFile {
  const cues: WebVttCue[] = [];
  const strays: { offset: number; text: string }[] = [];
  for (const { head, body, offset, arrow } of splitBlocks(source)) {
    if (arrow !== null && arrow.times !== null)
      cues.push({ ...arrow.times, markup: body.join('\n'), offset: arrow.offset });
    else if (!IGNORED.test(head[0] ?? '')) {
      const text = [...head, ...body].join(' ').trim();
      if (text !== '') strays.push({ offset, text });
    }
  }
  return { cues, strays };
}

function splitBlocks(source: SourceText): Block[] {
  const blocks: Block[] = [];
  let block: Block | null = null;
  let inHeader = true;
  for (const { start, end } of source.lines.slice(1)) {
    // The spec replaces NUL with U+FFFD before anything else.
    const line = source.text.slice(start, end).replaceAll('\0', '\uFFFD');
    const isArrow = line.includes('-->');
    if (inHeader && !isArrow && line !== '') continue;
    inHeader = false;
    const cut: boolean = isArrow && block !== null && (block.arrow !== null || block.head.length > 1);
    if (line === '' || cut) block = null;
    if (line === '') continue;
    if (block === null) {
      block = { head: [], body: [], offset: start, arrow: null };
      blocks.push(block);
    }
    const times = isArrow ? readTimes(line) : null;
    if (isArrow) block.arrow = { offset: start, times };
    if (times === null) (block.arrow === null ? block.head : block.body).push(line);
  }
  return blocks;
}
