import type { Block } from '@/lib/core/model/summary';
import { blankMarks } from '@/lib/read/summary/inline/blank-marks';
import { findQuotedSpans } from '@/lib/read/summary/inline/find-quoted-spans';
import type { OutlineTable } from '@/lib/read/summary/outline/outline';
import { findQuoteColumns, type QuoteColumn } from '@/lib/read/summary/outline/quote-columns';
import { readTimeCell } from '@/lib/read/summary/outline/read-table';
import {
  EMPTY_STRAND,
  joinStrands,
  type Strand,
  sliceStrand,
  trimStrand,
} from '@/lib/read/summary/spans/strand';
import { claimTimeGroup, type ModelDraft } from './model-draft';
import { readList } from './read-outline-blocks';
import { type QuoteSite, recordQuote } from './read-quotes';

/**
 * Reads a table with columns for quote, speaker and time, in any order and with or without quotation marks; null for any
 * other table. The header is claimed as syntax when each of its cells is such a word.
 */
export function readQuoteTable(model: ModelDraft, table: OutlineTable, place: QuoteSite): Block[] | null {
  const [header = [], ...rows] = table.rows;
  const columns = findQuoteColumns(header.map(({ text }) => blankMarks(text)));
  if (columns === null) return null;
  const blocks: Block[] = [];
  const keep = (cells: readonly Strand[]): void => {
    const strand = trimStrand(joinStrands(cells, ' | '));
    if (strand.text !== '') blocks.push(...readList(model, [{ strand, items: [] }], place));
  };
  if (columns.includes('other')) keep(header);
  else for (const cell of header) model.claims.syntax(cell);
  for (const cells of rows) {
    const quote = readRow(model, { cells, columns }, place);
    if (quote === null) keep(cells);
    else blocks.push(quote);
  }
  return blocks;
}

const isWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

function readRow(
  model: ModelDraft,
  row: { cells: readonly Strand[]; columns: readonly QuoteColumn[] },
  place: QuoteSite,
): Block | null {
  const cellOf = (column: QuoteColumn): Strand =>
    trimStrand(row.cells[row.columns.indexOf(column)] ?? EMPTY_STRAND);
  const quote = cellOf('quote');
  if (row.cells.length > row.columns.length || !isWord(quote.text)) return null;
  const speaker = cellOf('speaker');
  const time = cellOf('time');
  const group = readTimeCell(time.text);
  const others = row.cells
    .filter((cell, i) => row.columns[i] === 'other' && isWord(cell.text))
    .map(trimStrand);
  const beside = group === null ? [time] : [sliceStrand(time, 0, group.start), sliceStrand(time, group.end)];
  const rest = [...beside.map(trimStrand).filter(({ text }) => isWord(text)), ...others];
  const body = withoutMarks(quote);
  for (const strand of [body, ...rest]) model.claims.text(strand);
  const name = isWord(speaker.text) ? speaker : null;
  if (name !== null) model.claims.text(name);
  if (group !== null) claimTimeGroup(model, time, group);
  for (const cell of row.cells) model.claims.syntaxRest(cell);
  return { type: 'quote', id: recordQuote(model, { body, name, group, left: rest }, place) };
}

/** The words of a cell that is one quote in marks; else the whole cell. */
function withoutMarks(cell: Strand): Strand {
  const [span, ...more] = findQuotedSpans(blankMarks(cell.text)).spans;
  if (span === undefined || more.length > 0 || span.open !== 0 || span.close !== cell.text.length - 1)
    return cell;
  return trimStrand(sliceStrand(cell, 1, span.close));
}
