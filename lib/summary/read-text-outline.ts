import type { SourceText } from '@/lib/diagnostics/source-text';
import type { Claims } from './claims';
import { isKnownHeading } from './classify-heading';
import { findHeading, type HeadingMark } from './find-heading';
import { findQuotedSpans } from './find-quoted-spans';
import { findEndingTimeGroup, findLeadingClock } from './find-times';
import { nestHeadings } from './nest-headings';
import { nestItems } from './nest-items';
import type { OutlineHeading, OutlineNode, OutlinePoint } from './outline';
import { readLabel, readLabels } from './read-labels';
import { readTable } from './read-table';
import { readTextLines, type TextLine } from './read-text-lines';
import { type Strand, sliceStrand } from './strand';

/**
 * Reads the outline of text that was copied from a rendered page: no marks for headings, a point as a lone dash with its
 * title on the next line, tables flattened. Never throws; every character is in a node or claimed as syntax.
 *
 *     1. Modular's Journey      heading, depth 2
 *     -                         a point begins
 *     Initial Phase:            its title
 *     Modular spent …           its children
 */
export function readTextOutline(source: SourceText, bodyStart: number, claims: Claims): OutlineNode[] {
  const lines = readTextLines(source, bodyStart, claims);
  const { nodes, at } = readHead(lines);
  return [...nodes, ...nestHeadings(readBody(lines, { from: at, claims, inPoint: false }).nodes)];
}

const MAX_TITLE = 200;

/** Lines without a label that may stand between those that have one: a tagline, a length. */
const MAX_UNLABELLED = 3;

/** The title line and the metadata lines below it. */
function readHead(lines: readonly TextLine[]): { nodes: OutlineNode[]; at: number } {
  const nodes: OutlineNode[] = [];
  const first = lines[0];
  if (first?.type !== 'text') return { nodes, at: 0 };
  let at = 0;
  if (readLabel(first.strand) === null) {
    if (!isTitleLine(first.strand.text, lines[1])) return { nodes, at: 0 };
    nodes.push({ type: 'label', name: 'title', line: first.strand, valueAt: 0 });
    at = 1;
  }
  for (;;) {
    const next = nextLabelled(lines, at);
    if (next === null) return { nodes, at };
    for (const line of lines.slice(at, next)) nodes.push({ type: 'paragraph', strand: line.strand });
    nodes.push(...readLabels((lines[next] as TextLine).strand));
    at = next + 1;
  }
}

function nextLabelled(lines: readonly TextLine[], from: number): number | null {
  for (let at = from; at <= from + MAX_UNLABELLED; at += 1) {
    const line = lines[at];
    if (line?.type !== 'text') return null;
    if (readLabel(line.strand) !== null) return at;
    if (isKnownHeading(line.strand.text) || line.strand.text.length > MAX_TITLE) return null;
  }
  return null;
}

function isTitleLine(text: string, next: TextLine | undefined): boolean {
  if (text.length > MAX_TITLE || next === undefined) return false;
  if (findLeadingClock(text) !== null || findEndingTimeGroup(text) !== null) return false;
  return !(isKnownHeading(text) && !text.includes(': ')) && !/[.!]["”]?$/.test(text);
}

interface BodyPlace {
  readonly from: number;
  readonly claims: Claims;
  /** True while the lines of a point are read: they end where the next point or heading begins. */
  readonly inPoint: boolean;
}

function readBody(lines: readonly TextLine[], place: BodyPlace): { nodes: OutlineNode[]; at: number } {
  const nodes: OutlineNode[] = [];
  let at = place.from;
  while (at < lines.length) {
    const line = lines[at] as TextLine;
    const heading = line.type === 'text' ? findHeading(lines, at, place.inPoint) : null;
    if (place.inPoint && (line.type === 'dash' || line.type === 'rule' || heading !== null)) break;
    if (line.type === 'dash') {
      const point = readPoint(lines, at + 1, place.claims);
      if (point.node !== null) nodes.push(point.node);
      at = point.at;
    } else if (line.type === 'table' || line.type === 'bullet') {
      const end = runEnd(lines, at, line.type);
      const run = lines.slice(at, end);
      nodes.push(
        line.type === 'table'
          ? {
              type: 'table',
              rows: readTable(
                run.map((row) => row.strand),
                place.claims,
              ),
            }
          : { type: 'list', items: nestItems(run) },
      );
      at = end;
    } else {
      if (heading !== null) nodes.push(readHeading(line.strand, heading, place.claims));
      else nodes.push(line.type === 'rule' ? { type: 'rule' } : { type: 'paragraph', strand: line.strand });
      at += 1;
    }
  }
  return { nodes, at };
}

function runEnd(lines: readonly TextLine[], from: number, type: TextLine['type']): number {
  let end = from;
  while (lines[end]?.type === type) end += 1;
  return end;
}

/** Reads the point behind a lone dash; its first line is its title unless it reads like prose or a quote. */
function readPoint(
  lines: readonly TextLine[],
  from: number,
  claims: Claims,
): { node: OutlinePoint | null; at: number } {
  const first = lines[from];
  if (first === undefined || first.type !== 'text') return { node: null, at: from };
  const title = isPointTitle(first.strand.text) ? first.strand : null;
  const body = readBody(lines, { from: from + 1, claims, inPoint: true });
  const lead: OutlineNode[] = title === null ? [{ type: 'paragraph', strand: first.strand }] : [];
  return { node: { type: 'point', title, children: [...lead, ...body.nodes] }, at: body.at };
}

const MAX_POINT_TITLE = 140;

function isPointTitle(text: string): boolean {
  if (text.length > MAX_POINT_TITLE || findQuotedSpans(text).spans[0]?.open === 0) return false;
  return /[:：]$/.test(text) || (!/[.!;,。]["”’)\]]?$/.test(text) && findEndingTimeGroup(text) === null);
}

function readHeading(
  strand: Strand,
  { number, numberedLength }: HeadingMark,
  claims: Claims,
): OutlineHeading {
  const digits = number === null ? 0 : strand.text.search(/[.)]/);
  claims.text(sliceStrand(strand, 0, digits));
  claims.syntax(sliceStrand(strand, digits, numberedLength));
  const depth = number === null ? 1 : 2;
  return { type: 'heading', depth, number, strand: sliceStrand(strand, numberedLength) };
}
