import { CLOCK_FORM, RANGE_FORM, readClock } from '@/lib/core/time/clock-forms';
import type { Claims } from '@/lib/read/summary/spans/claims';
import { joinStrands, type Strand, sliceStrand, trimStrand } from '@/lib/read/summary/spans/strand';
import { classifyHeading } from './classify-heading';
import type { OutlineNode } from './outline';

/** Rows of a timeline that share a line, and the heading in front of them. */
export interface GluedRows {
  readonly heading: Strand | null;
  readonly rows: readonly Strand[];
  /** How many nodes they were read from. */
  readonly nodes: number;
}

const CLOCKS = new RegExp(String.raw`(?<=^|\s)[[(]?(${CLOCK_FORM})`, 'gu');
const RANGE_START = new RegExp(`${CLOCK_FORM}${RANGE_FORM}[[(]?$`, 'u');
const MIN_ROWS = 3;
const MAX_LABEL = 160;
/** Longer texts with clocks are prose; characters. */
const MAX_LENGTH = 6000;

/**
 * Finds a timeline whose rows are joined on one line, or on lines that were wrapped anywhere:
 *
 *     Chapters: 00:00 – Salt 01:48 – Paint and
 *     rope 07:30 – Wood
 */
export function findGluedRows(
  nodes: readonly OutlineNode[],
  from: number,
  given: { readonly inTimeline: boolean; readonly claims: Claims },
): GluedRows | null {
  const lines: Strand[] = [];
  let length = 0;
  let isGlued = false;
  for (let at = from; at < nodes.length && length < MAX_LENGTH; at += 1) {
    const node = nodes[at];
    const clocks = node?.type === 'paragraph' ? (node.strand.text.match(CLOCKS)?.length ?? 0) : 0;
    if (node?.type !== 'paragraph' || clocks === 0) break;
    // Only the first line may be anything else than rows.
    if (at === from && clocks < 2) return null;
    isGlued ||= clocks > 1;
    lines.push(node.strand);
    length += node.strand.text.length;
  }
  if (!isGlued) return null;
  const read = splitRows(joinStrands(lines, ' '), given);
  return read === null ? null : { ...read, nodes: lines.length };
}

const PREFIX = /^\s*([^:：\d]{2,40})[:：]\s*$/u;
const LABEL_END = /\s*[,;|·•/]$/;

function splitRows(
  line: Strand,
  { inTimeline, claims }: { readonly inTimeline: boolean; readonly claims: Claims },
): Omit<GluedRows, 'nodes'> | null {
  const { text } = line;
  const starts: number[] = [];
  let latest = -1;
  for (const match of text.matchAll(CLOCKS)) {
    const ms = readClock(match[1] ?? '');
    if (
      ms === null ||
      ms <= latest ||
      RANGE_START.test(text.slice(Math.max(0, match.index - 24), match.index))
    )
      continue;
    if (starts.length === 0 && ms !== 0 && !inTimeline && match.index === 0) return null;
    starts.push(match.index);
    latest = ms;
  }
  const [first = 0] = starts;
  const name = PREFIX.exec(text.slice(0, first))?.[1] ?? null;
  const isNamed = name !== null && classifyHeading(name) === 'timeline';
  if (first > 0 && !isNamed) return null;
  if (starts.length < (isNamed || inTimeline ? 2 : MIN_ROWS)) return null;
  const rows = starts.map((start, i) => trimStrand(sliceStrand(line, start, starts[i + 1] ?? text.length)));
  if (!rows.every((row) => row.text.length <= MAX_LABEL && /\p{L}/u.test(row.text))) return null;
  const ends = rows.map((row) =>
    LABEL_END.test(row.text) ? row.text.replace(LABEL_END, '').length : row.text.length,
  );
  for (const [i, row] of rows.entries()) claims.syntaxRest(sliceStrand(row, ends[i] ?? 0));
  return {
    heading: first > 0 ? trimStrand(sliceStrand(line, 0, first)) : null,
    rows: rows.map((row, i) => sliceStrand(row, 0, ends[i])),
  };
}
