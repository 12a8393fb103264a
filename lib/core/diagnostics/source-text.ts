import type { Span } from '@/lib/core/model/diagnostic';

export interface Line {
  readonly start: number;
  /** Offset after the last character, without the line break. */
  readonly end: number;
}

/** A source file's text with its line index; a lone CR, LF and CRLF all end a line. */
export interface SourceText {
  readonly text: string;
  readonly lines: readonly Line[];
}

/** Indexes the lines of a text, in linear time. */
export function createSourceText(text: string): SourceText {
  const lines: Line[] = [];
  let start = 0;
  for (const match of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  lines.push({ start, end: text.length });
  return { text, lines };
}

/** Finds the 1-based line and UTF-16 column of an offset. */
export function positionAt(source: SourceText, offset: number): { line: number; column: number } {
  let low = 0;
  let high = source.lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((source.lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (source.lines[low]?.start ?? 0) + 1 };
}

/**
 * Prints a span as "line:column-line:column", 1-based, end exclusive.
 * @example formatAt(createSourceText('ab\ncd'), { start: 3, end: 5 }) // "2:1-2:3"
 */
export function formatAt(source: SourceText, span: Span): string {
  const from = positionAt(source, span.start);
  const to = positionAt(source, span.end);
  return `${from.line}:${from.column}-${to.line}:${to.column}`;
}

/** Parses "line:column-line:column" into a span; the inverse of formatAt. Throws on any other text. */
export function parseAt(source: SourceText, at: string): Span {
  const match = /^(\d+):(\d+)-(\d+):(\d+)$/.exec(at);
  if (match === null) throw new Error(`at "${at}": expected line:column-line:column`);
  const [line = 0, column = 0, endLine = 0, endColumn = 0] = match.slice(1).map(Number);
  const offset = (l: number, c: number): number => (source.lines[l - 1]?.start ?? 0) + c - 1;
  return { start: offset(line, column), end: offset(endLine, endColumn) };
}
