import type { TimelineRow } from '@/lib/core/model/summary';
import { findLinkTime } from '@/lib/read/summary/inline/find-link-time';
import { findQuotes } from '@/lib/read/summary/inline/find-quotes';
import {
  findEndingTimeGroup,
  findLeadingClock,
  readBareTimes,
  type TimeGroup,
} from '@/lib/read/summary/inline/find-times';
import { readTimeCell } from '@/lib/read/summary/outline/read-table';
import {
  EMPTY_STRAND,
  joinStrands,
  type Strand,
  sliceStrand,
  trimStrand,
} from '@/lib/read/summary/spans/strand';
import { atOf, claimLeadingClock, claimTimeGroup, type ModelDraft, titleLinksOf } from './model-draft';

/** Adds a row with its label and the links of its line; the end of a row without a range is set when all rows are known. */
function addRow(model: ModelDraft, line: Strand, row: RowParts): void {
  const { label, text } = row;
  model.claims.text(label);
  model.claims.text(text);
  model.timeline.push({
    id: model.issueId('timeline', label.text),
    startMs: row.startMs,
    endMs: row.endMs,
    ...(row.laterMs.length === 0 ? {} : { laterMs: row.laterMs }),
    ...(row.endMs === null ? {} : { ranged: true }),
    label: label.text,
    ...(text.text === '' ? {} : { text: text.text }),
    ...titleLinksOf(line, label),
    at: atOf(model, label),
  });
}

interface RowParts {
  readonly startMs: number;
  readonly endMs: number | null;
  /** Times after the first, unless they are a range. */
  readonly laterMs: readonly number[];
  readonly label: Strand;
  /** Further text of the row. */
  readonly text: Strand;
}

const timesOf = ({ clocks, range }: TimeGroup): Pick<RowParts, 'startMs' | 'endMs' | 'laterMs'> => ({
  startMs: clocks[0]?.ms ?? 0,
  endMs: range?.endMs ?? null,
  laterMs: range === null ? clocks.slice(1).map(({ ms }) => ms) : [],
});

/** Words that belong to a time: `ca. 12:52`. */
const FILLER = /^[[(]?(?:at|ca\.?)$/i;

/**
 * Reads a table row whose first cell is a time or a range; returns false, with nothing claimed, for any other row. Words
 * next to the time belong to the label; cells after the second are the row's text, if the table has a column for it.
 */
export function readTimelineCells(model: ModelDraft, cells: readonly Strand[], hasText: boolean): boolean {
  const [cell, ...labels] = cells;
  const time = readTimeCell(cell?.text ?? '');
  if (cell === undefined || time === null) return false;
  const beside = [sliceStrand(cell, 0, time.start), sliceStrand(cell, time.end)];
  const words = beside.map(trimStrand).filter(({ text }) => /[\p{L}\p{N}]/u.test(text) && !FILLER.test(text));
  const filled = labels.filter((one) => one.text.trim() !== '');
  const others = hasText ? filled.slice(1) : [];
  const label = trimStrand(joinStrands([...words, ...(hasText ? filled.slice(0, 1) : labels)], ' | '));
  const text = joinStrands(others, ' | ');
  if (trimStrand(joinStrands(labels)).text === '') return false;
  claimTimeGroup(model, cell, time);
  addRow(model, joinStrands(cells, ' | '), { ...timesOf(time), label, text });
  model.claims.syntaxRest(cell);
  return true;
}

/** Reads a line such as `12:52 – Why a new language` or `Why a new language (12:52)`; false when it has no such time. */
export function readTimelineLine(model: ModelDraft, line: Strand): boolean {
  const leading = findLeadingClock(line.text);
  const label = leading === null ? null : trimStrand(sliceStrand(line, leading.textStart));
  if (leading === null || label === null || label.text === '') return readTimelineTail(model, line);
  claimLeadingClock(model, line, leading);
  addRow(model, line, { ...timesOf(leading), ...splitLabel(model, label) });
  return true;
}

/** In `5:45 | Salt | Ada` the last part is the row's text. */
function splitLabel(model: ModelDraft, line: Strand): Pick<RowParts, 'label' | 'text'> {
  const bar = /\s\|\s/.exec(line.text);
  if (bar === null) return { label: line, text: EMPTY_STRAND };
  const text = sliceStrand(line, bar.index + bar[0].length);
  if (bar.index === 0 || text.text.trim() === '') return { label: line, text: EMPTY_STRAND };
  model.claims.syntax(sliceStrand(line, bar.index + 1, bar.index + 2));
  return { label: trimStrand(sliceStrand(line, 0, bar.index)), text: trimStrand(text) };
}

/** Marks between a label and the time at the end of its line. */
const BEFORE_TIME = /[\s\-–—:|·•.…→@,]+$/;

/** A quote with its time is not a row. */
function readTimelineTail(model: ModelDraft, line: Strand): boolean {
  const group = findEndingTimeGroup(line.text) ?? findBareTail(line.text);
  if (group === null) return readLinkedLine(model, line);
  if (findQuotes(line.text, { people: model.people, inQuotesSection: false }).quotes.length > 0) return false;
  const before = line.text.slice(0, group.start).replace(BEFORE_TIME, '');
  if (!/[\p{L}\p{N}]/u.test(before)) return false;
  claimTimeGroup(model, line, group);
  addRow(model, line, { ...timesOf(group), label: sliceStrand(line, 0, before.length), text: EMPTY_STRAND });
  model.claims.syntaxRest(line);
  return true;
}

/** Reads `[Salt](https://youtu.be/…?t=754s)`: the time is the link's. */
function readLinkedLine(model: ModelDraft, line: Strand): boolean {
  const startMs = findLinkTime(line);
  const label = trimStrand(line);
  if (startMs === null || label.text === '') return false;
  addRow(model, line, { startMs, endMs: null, laterMs: [], label, text: EMPTY_STRAND });
  return true;
}

function findBareTail(text: string): TimeGroup | null {
  const group = readBareTimes(text, { start: 0, end: text.length });
  return group !== null && /\s$/.test(text.slice(0, group.start)) ? group : null;
}

/** Ends each row without a range at the next later start, in linear-logarithmic time; rows stay in source order. */
export function endTimeline(rows: readonly TimelineRow[]): TimelineRow[] {
  const starts = [...new Set(rows.map((row) => row.startMs))].sort((a, b) => a - b);
  const next = new Map(starts.map((start, i) => [start, starts[i + 1] ?? null]));
  return rows.map((row) => ({ ...row, endMs: row.endMs ?? next.get(row.startMs) ?? null }));
}
