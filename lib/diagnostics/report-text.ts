import type { FileDiagnostic } from '@/lib/model/library';

/**
 * Prints one diagnostic for a terminal, the source line with a caret under the place when the line is known.
 * @example
 * // episodes/pilot/summary.md:3:7 error front-matter-yaml: Unexpected YAML …
 * //   3 | hosts [
 * //     |       ^
 * //   hint: Put text with a colon …
 */
export function reportText(diagnostic: FileDiagnostic, sourceLine: string | null): string {
  const { file, line, column, severity, code, message, hint } = diagnostic;
  const head = `${file}:${line}:${column} ${severity} ${code}: ${message}`;
  const picture = sourceLine === null || sourceLine.trim() === '' ? [] : caret(sourceLine, line, column);
  return [head, ...picture, ...(hint === null ? [] : [`  hint: ${hint}`])].join('\n');
}

const WINDOW = 96;

function caret(sourceLine: string, line: number, column: number): string[] {
  // A pasted summary holds lines of a thousand characters: show the part around the place.
  const from = Math.max(0, Math.min(column - 1 - WINDOW / 2, sourceLine.length - WINDOW));
  const shown = sourceLine.slice(from, from + WINDOW).replace(/\t/g, ' ');
  const prefix = from > 0 ? '…' : '';
  const gutter = String(line);
  const indent = ' '.repeat(prefix.length + column - 1 - from);
  return [`  ${gutter} | ${prefix}${shown}`, `  ${' '.repeat(gutter.length)} | ${indent}^`];
}
