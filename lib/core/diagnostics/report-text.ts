import type { FileDiagnostic } from '@/lib/core/model/library';
import { countColumns, printableLine } from './printed-line';

/** Returns one line (1-based) of a file, or null where there is none. */
export type GetLine = (file: string, line: number) => string | null;

interface Marked {
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/**
 * Prints one diagnostic for a terminal: the source line with the place underlined, and the same for its related places,
 * as far as their lines are known.
 * @example
 * // episodes/pilot/summary.md:20:3 warning time-twice: Two timeline rows start at 12:52
 * //   20 | | 12:52 | Engines |
 * //      |   ^^^^^
 * //   episodes/pilot/summary.md:19:3 the first one is here
 * //   19 | | 12:52 | Tides |
 * //      |   -----
 * //   hint: Join the two …
 */
export function reportText(
  diagnostic: FileDiagnostic,
  sourceLine: string | null,
  getLine: GetLine = () => null,
): string {
  const { file, line, column, severity, code, message, hint, related = [] } = diagnostic;
  const out = [`${file}:${line}:${column} ${severity} ${code}: ${message}`];
  out.push(...renderExcerpt(diagnostic, sourceLine, '^'));
  for (const place of related) {
    const where = place.file ?? file;
    out.push(`  ${where}:${place.line}:${place.column} ${place.message}`);
    out.push(...renderExcerpt(place, getLine(where, place.line), '-'));
  }
  if (hint !== null) out.push(`  hint: ${hint}`);
  // File names, messages and hints contain an author's words, too.
  return out.map(printableLine).join('\n');
}

const WINDOW = 96;

/** The source line and, below it, the mark under the visible part of the place on that line. */
function renderExcerpt(place: Marked, sourceLine: string | null, mark: '^' | '-'): string[] {
  if (sourceLine === null || sourceLine.trim() === '') return [];
  const at = place.column - 1;
  // A pasted summary has lines of a thousand characters: show the part around the place.
  const from = Math.max(0, Math.min(at - WINDOW / 2, sourceLine.length - WINDOW));
  const to = Math.min(sourceLine.length, from + WINDOW);
  const end =
    place.endLine === undefined || place.endLine > place.line ? to : (place.endColumn ?? at + 2) - 1;
  const marked = sourceLine.slice(at, place.endLine === undefined ? at + 1 : Math.min(end, to));
  const prefix = from > 0 ? '…' : '';
  const suffix = to < sourceLine.length ? '…' : '';
  const shown = `${prefix}${printableLine(sourceLine.slice(from, to))}${suffix}`;
  const gutter = String(place.line);
  const indent = ' '.repeat(prefix.length + countColumns(sourceLine.slice(from, at)));
  const line = mark.repeat(Math.max(1, countColumns(marked)));
  return [`  ${gutter} | ${shown}`, `  ${' '.repeat(gutter.length)} | ${indent}${line}`];
}
