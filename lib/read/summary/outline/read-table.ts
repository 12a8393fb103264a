import { CLOCK_FORM, RANGE_FORM } from '@/lib/core/time/clock-forms';
import { findLeadingClock, readBareTimes, type TimeGroup } from '@/lib/read/summary/inline/find-times';
import type { Claims } from '@/lib/read/summary/spans/claims';
import { joinStrands, type Strand, sliceStrand, trimStrand } from '@/lib/read/summary/spans/strand';
import { findQuoteColumns } from './quote-columns';

/** The text between two unescaped pipes. */
interface Cell {
  readonly strand: Strand;
  readonly text: string;
}

/** The cells of one row. */
type Row = readonly Strand[];

const RULE_CELL = /^(?::-+:?|-+:|-{2,})$/;

/** True for a line of a copied table: it starts with a pipe and has a second one. */
export function isTableLine(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.startsWith('|') && trimmed.indexOf('|', 1) > 0;
}

/**
 * Reads the lines of a table, also when its line breaks were lost in copying:
 *
 *     | Time | Topic | |------|-------| | 01:21 | Origin | | 02:50 | Serving |
 *                    ^ a blank cell separates two rows; the rule shows how many cells a row has
 *
 * Pipes, the rule and the header are claimed as syntax; the cells are left to the caller.
 */
export function readTable(lines: readonly Strand[], claims: Claims): readonly Row[] {
  const cells = lines.flatMap((line) => splitCells(line, claims));
  const ruleAt = cells.findIndex((cell) => RULE_CELL.test(cell.text));
  let ruleEnd = ruleAt;
  while (ruleAt >= 0 && RULE_CELL.test(cells[ruleEnd]?.text ?? ''))
    claims.syntax(cells[ruleEnd++]?.strand as Strand);
  const columns = ruleAt < 0 ? 2 : ruleEnd - ruleAt;
  const head = groupRows(cells.slice(0, Math.max(0, ruleAt)), columns);
  const rows = groupRows(cells.slice(Math.max(0, ruleEnd)), columns);
  return dropHeader(head, rows, claims);
}

const CELL_CLOCK = new RegExp(String.raw`(?<![\d:.])${CLOCK_FORM}(?:${RANGE_FORM}${CLOCK_FORM})?`, 'u');

/** Finds the clock or range in a row's first cell, `[12:52]`, `01:21–02:50` or `ca. 5:00`; null when there is none. */
export function readTimeCell(text: string): TimeGroup | null {
  const window = text.slice(0, 80);
  const match = CELL_CLOCK.exec(window);
  if (match === null) return null;
  const time = readBareTimes(window, { start: match.index, end: match.index + match[0].length });
  const first = time?.clocks[0];
  if (time === null || first === undefined || time.range !== null) return time;
  // Two clocks that are not a range: the second one belongs to the row's words.
  return { ...time, end: first.end, clocks: [first] };
}

/** Claims the header of a timeline as syntax: `Time | Topic` adds nothing to the rows. Any other header is kept as a row. */
export function dropHeader(head: readonly Row[], rows: readonly Row[], claims: Claims): Row[] {
  const header = head.at(-1);
  const timed = (row: Row): boolean => readTimeCell(row[0]?.text ?? '') !== null;
  if (header === undefined || findQuoteColumns(header.map(({ text }) => text)) !== null)
    return [...head, ...rows];
  if (timed(header) || !rows.some(timed)) return [...head, ...rows];
  for (const cell of header) claims.syntax(cell);
  return [...head.slice(0, -1), ...rows];
}

/** Splits a line at its pipes; an escaped pipe belongs to its cell, and its backslash is syntax. */
function splitCells(line: Strand, claims: Claims): Cell[] {
  const cells: Cell[] = [];
  let parts: Strand[] = [];
  let from = 0;
  const close = (to: number): void => {
    parts.push(sliceStrand(line, from, to));
    const strand = trimStrand(joinStrands(parts));
    cells.push({ strand, text: strand.text });
    parts = [];
  };
  for (let at = 0; at < line.text.length; at += 1) {
    const character = line.text[at];
    if (character === '\\' && line.text[at + 1] === '|') {
      parts.push(sliceStrand(line, from, at));
      claims.syntax(sliceStrand(line, at, at + 1));
      at += 1;
      from = at;
    } else if (character === '|') {
      close(at);
      claims.syntax(sliceStrand(line, at, at + 1));
      from = at + 1;
    }
  }
  close(line.text.length);
  return cells;
}

/** Groups cells into rows: after `columns` cells a blank one ends the row; an unescaped pipe in a text lengthens the last cell. */
function groupRows(cells: readonly Cell[], columns: number): Strand[][] {
  const rows: Strand[][] = [];
  let row: Strand[] = [];
  cells.forEach((cell, i) => {
    const next = cells[i + 1];
    const startsRow =
      next === undefined || next.text === '' || findLeadingClock(next.text)?.textStart === next.text.length;
    if (cell.text === '' && (row.length === 0 || (row.length >= columns && startsRow))) {
      if (row.length > 0) rows.push(row);
      row = [];
    } else row.push(cell.strand);
  });
  if (row.length > 0) rows.push(row);
  return rows;
}
