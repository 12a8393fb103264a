import type { TimelineRow } from '@/lib/core/model/summary';
import { findQuotes } from '@/lib/read/summary/inline/find-quotes';
import {
  findEndingTimeGroup,
  findLeadingClock,
  readBareTimes,
  type TimeGroup,
} from '@/lib/read/summary/inline/find-times';
import { readTimeCell } from '@/lib/read/summary/outline/read-table';
import { joinStrands, type Strand, sliceStrand, trimStrand } from '@/lib/read/summary/spans/strand';
import { atOf, claimLeadingClock, claimTimeGroup, type ModelDraft } from './model-draft';

/** Adds a row with its label; the end of a row without a range is set when all rows are known. */
function addRow(model: ModelDraft, time: TimeGroup, label: Strand): void {
  model.claims.text(label);
  const id = model.issueId('timeline', label.text);
  const startMs = time.clocks[0]?.ms ?? 0;
  const endMs = time.range?.endMs ?? null;
  model.timeline.push({
    id,
    startMs,
    endMs,
    ...(endMs === null ? laterTimes(time) : { ranged: true }),
    label: label.text,
    at: atOf(model, label),
  });
}

function laterTimes({ clocks }: TimeGroup): { laterMs?: readonly number[] } {
  return clocks.length < 2 ? {} : { laterMs: clocks.slice(1).map(({ ms }) => ms) };
}

/** Words that belong to a time: `ca. 12:52`. */
const FILLER = /^[[(]?(?:at|ca\.?)$/i;

/**
 * Reads a table row whose first cell is a time or a range; returns false, with nothing claimed, for any other row. Cells
 * after the second belong to the label, and so do words next to the time.
 */
export function readTimelineCells(model: ModelDraft, cells: readonly Strand[]): boolean {
  const [cell, ...labels] = cells;
  const time = readTimeCell(cell?.text ?? '');
  if (cell === undefined || time === null) return false;
  const beside = [sliceStrand(cell, 0, time.start), sliceStrand(cell, time.end)];
  const words = beside.map(trimStrand).filter(({ text }) => /[\p{L}\p{N}]/u.test(text) && !FILLER.test(text));
  const label = trimStrand(joinStrands([...words, ...labels], ' | '));
  if (trimStrand(joinStrands(labels)).text === '') return false;
  claimTimeGroup(model, cell, time);
  addRow(model, time, label);
  model.claims.syntaxRest(cell);
  return true;
}

/** Reads a line such as `12:52 – Why a new language` or `Why a new language (12:52)`; false when it has no such time. */
export function readTimelineLine(model: ModelDraft, line: Strand): boolean {
  const leading = findLeadingClock(line.text);
  const label = leading === null ? null : trimStrand(sliceStrand(line, leading.textStart));
  if (leading === null || label === null || label.text === '') return readTimelineTail(model, line);
  claimLeadingClock(model, line, leading);
  addRow(model, leading, label);
  return true;
}

/** Marks between a label and the time at the end of its line. */
const BEFORE_TIME = /[\s\-–—:|·•.…→@,]+$/;

/** A quote with its time is not a row. */
function readTimelineTail(model: ModelDraft, line: Strand): boolean {
  const group = findEndingTimeGroup(line.text) ?? findBareTail(line.text);
  if (
    group === null ||
    findQuotes(line.text, { people: model.people, inQuotesSection: false }).quotes.length > 0
  )
    return false;
  const before = line.text.slice(0, group.start).replace(BEFORE_TIME, '');
  if (!/[\p{L}\p{N}]/u.test(before)) return false;
  claimTimeGroup(model, line, group);
  addRow(model, group, sliceStrand(line, 0, before.length));
  model.claims.syntaxRest(line);
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
