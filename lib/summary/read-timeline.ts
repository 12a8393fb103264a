import type { TimelineRow } from '@/lib/model/summary';
import { parseTimecode } from '@/lib/time/timecode';
import { findLeadingClock } from './find-times';
import { atOf, type ModelDraft } from './model-draft';
import { joinStrands, type Strand, sliceStrand, trimStrand } from './strand';

/** Adds a row with its label; the end is known once all rows are. */
function addRow(model: ModelDraft, startMs: number, label: Strand): void {
  model.claims.text(label);
  const id = model.issueId('timeline', label.text);
  model.timeline.push({ id, startMs, endMs: null, label: label.text, at: atOf(model, label) });
}

/**
 * Reads a table row whose first cell is a time; false when it is none and the cells are still the caller's.
 * More cells than two belong to the label.
 */
export function readTimelineCells(model: ModelDraft, cells: readonly Strand[]): boolean {
  const [time, ...labels] = cells;
  const label = trimStrand(joinStrands(labels, ' | '));
  const clock = /\d{1,4}:\d{2}(?::\d{2})?/.exec(time?.text ?? '');
  const ms = parseTimecode(clock?.[0] ?? '');
  if (time === undefined || clock === null || ms === null || label.text === '') return false;
  model.claims.text(sliceStrand(time, clock.index, clock.index + clock[0].length));
  model.claims.syntaxRest(time);
  addRow(model, ms, label);
  return true;
}

/** Reads a line such as `12:52 – Why a new language`; false when no time leads it. */
export function readTimelineLine(model: ModelDraft, line: Strand): boolean {
  const lead = findLeadingClock(line.text);
  const label = lead === null ? null : trimStrand(sliceStrand(line, lead.textStart));
  if (lead === null || label === null || label.text === '') return false;
  model.claims.text(sliceStrand(line, lead.start, lead.end));
  model.claims.syntaxRest(sliceStrand(line, 0, lead.textStart));
  addRow(model, lead.ms, label);
  return true;
}

/** Ends each row where the next later one starts, in linear-logarithmic time; rows stay in source order. */
export function endTimeline(rows: readonly TimelineRow[]): TimelineRow[] {
  const starts = [...new Set(rows.map((row) => row.startMs))].sort((a, b) => a - b);
  const next = new Map(starts.map((start, i) => [start, starts[i + 1] ?? null]));
  return rows.map((row) => ({ ...row, endMs: next.get(row.startMs) ?? null }));
}
