import type { SourceText } from '@/lib/core/diagnostics/source-text';
import { ENDING, SINGLE_CLOSING } from '@/lib/core/marks/quotation-marks';
import type { HeadingLookup } from '@/lib/core/words/find-heading-type';
import { findQuotedSpans } from '@/lib/read/summary/inline/find-quoted-spans';
import { findEndingTimeGroup } from '@/lib/read/summary/inline/find-times';
import { isKnownHeading } from '@/lib/read/summary/outline/classify-heading';
import { nestHeadings } from '@/lib/read/summary/outline/nest-headings';
import type { OutlineHeading, OutlineNode, OutlinePoint } from '@/lib/read/summary/outline/outline';
import { readTable } from '@/lib/read/summary/outline/read-table';
import type { Claims } from '@/lib/read/summary/spans/claims';
import { type Strand, sliceStrand, trimStrand } from '@/lib/read/summary/spans/strand';
import { findHeading, type HeadingMark, type LinePlace } from './find-heading';
import { nestItems } from './nest-items';
import { readTextHead } from './read-text-head';
import { readRawLines, readTextLines } from './read-text-lines';
import type { RawLine, TextLine } from './text-line';

/**
 * Reads the outline of text copied from a rendered page: headings without marks, a point as a lone dash with its title on
 * the next line, tables flattened. Never throws; every character is in a node or claimed as syntax.
 *
 *     1. Modular's Journey      heading, depth 2
 *     -                         a point begins
 *     Initial Phase:            its title
 *     Modular spent …           its children
 */
export function readTextOutline(
  source: SourceText,
  bodyStart: number,
  given: { readonly claims: Claims; readonly lookup: HeadingLookup },
): OutlineNode[] {
  return readLinesOutline(readRawLines(source, bodyStart), given);
}

/** Reads the outline of lines, whatever they were split from. */
export function readLinesOutline(
  raw: readonly RawLine[],
  { claims, lookup }: { readonly claims: Claims; readonly lookup: HeadingLookup },
): OutlineNode[] {
  const lines = readTextLines(raw, claims);
  const { nodes, at } = readTextHead(lines, claims);
  return [...nodes, ...nestHeadings(readBody(lines, { from: at, claims, lookup, above: 'section' }).nodes)];
}

interface BodyPlace {
  readonly from: number;
  readonly claims: Claims;
  readonly lookup: HeadingLookup;
  /** The kind of text above the first line; the lines of a point end where the next point or heading begins. */
  readonly above: LinePlace;
  /** True in a point whose title is a bullet: the next such bullet ends it. */
  readonly inBullet?: boolean;
  /** Indentation of that title when its bullets are indented more: a bullet that is not ends the point. */
  readonly indent?: number | undefined;
}

interface BodyReading {
  readonly nodes: OutlineNode[];
  readonly at: number;
}

function readBody(lines: readonly TextLine[], place: BodyPlace): BodyReading {
  const nodes: OutlineNode[] = [];
  let at = place.from;
  let above = place.above;
  while (at < lines.length) {
    const line = lines[at] as TextLine;
    const heading = findHeading(lines, at, { above, lookup: place.lookup });
    if (above !== 'section') above = 'point';
    if (above === 'point' && (line.type === 'dash' || line.type === 'rule' || heading !== null)) break;
    if (place.inBullet && endsBullet(lines, at, place)) break;
    if (line.type === 'dash' || (above === 'section' && isTitleBullet(lines, at))) {
      const point = readPoint(lines, line.type === 'dash' ? at + 1 : at, place);
      if (point.node !== null) nodes.push(point.node);
      at = point.at;
    } else if (line.type === 'table' || line.type === 'bullet') {
      const run = readRun(lines, at, { ...place, above });
      for (const node of run.nodes) nodes.push(node);
      at = run.at;
    } else {
      if (heading !== null) nodes.push(readHeading(line, heading, place.claims));
      else nodes.push(line.type === 'rule' ? { type: 'rule' } : { type: 'paragraph', strand: line.strand });
      at += 1;
    }
  }
  return { nodes, at };
}

/** Reads the lines of one table or one list. */
function readRun(lines: readonly TextLine[], from: number, place: BodyPlace): BodyReading {
  const type = lines[from]?.type;
  let at = from + 1;
  while (
    lines[at]?.type === type &&
    !(place.inBullet ? endsBullet(lines, at, place) : place.above === 'section' && isTitleBullet(lines, at))
  )
    at += 1;
  const run = lines.slice(from, at);
  const strands = run.map((row) => row.strand);
  const node: OutlineNode =
    type === 'table'
      ? { type: 'table', rows: readTable(strands, place.claims) }
      : { type: 'list', items: nestItems(run) };
  return { nodes: [node], at };
}

/** `- Title:` with its text or deeper bullets below is a point; the bullets below that text belong to it. */
function isTitleBullet(lines: readonly TextLine[], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  if (line?.type !== 'bullet' || next === undefined || next.afterBlank) return false;
  if (next.type !== 'text' && !(next.type === 'bullet' && next.indent > line.indent)) return false;
  return /[:：]$/.test(line.strand.text) && line.strand.text.length <= MAX_POINT_TITLE;
}

/** A point with a bullet as title ends at the next such bullet, or where bullets are no longer indented. */
function endsBullet(lines: readonly TextLine[], at: number, { indent }: BodyPlace): boolean {
  const line = lines[at];
  if (indent === undefined) return isTitleBullet(lines, at);
  return line?.type === 'bullet' && line.indent <= indent;
}

/** Reads the point after a lone dash; its first line is its title unless it reads like prose or a quote. */
function readPoint(
  lines: readonly TextLine[],
  from: number,
  { claims, lookup }: BodyPlace,
): { node: OutlinePoint | null; at: number } {
  const first = lines[from];
  const inBullet = first?.type === 'bullet';
  if (first === undefined || (first.type !== 'text' && !inBullet)) return { node: null, at: from };
  const title = isPointTitle(first.strand.text, lines[from + 1]) ? first.strand : null;
  const above = title === null ? 'point' : /[:：?？]$/.test(title.text) ? 'title' : 'weak-title';
  const next = lines[from + 1];
  const indent = inBullet && next !== undefined && next.indent > first.indent ? first.indent : undefined;
  const body = readBody(lines, { from: from + 1, claims, lookup, above, inBullet, indent });
  const opening: OutlineNode[] = title === null ? [{ type: 'paragraph', strand: first.strand }] : [];
  return { node: { type: 'point', title, children: [...opening, ...body.nodes] }, at: body.at };
}

const MAX_POINT_TITLE = 140;
const MAX_CALL = 80;

const STOPPED = new RegExp(String.raw`[.!;,。][${ENDING}${SINGLE_CLOSING})\]]?$`);

function isPointTitle(text: string, next: TextLine | undefined): boolean {
  if (text.length > MAX_POINT_TITLE) return false;
  const quoted = findQuotedSpans(text).spans[0];
  if (quoted?.open === 0) return /^[:：]$/.test(text.slice(quoted.close + 1).trim());
  if (/[:：]$/.test(text)) return true;
  if (/!$/.test(text) && next?.type === 'text' && text.length <= MAX_CALL) return true;
  return !STOPPED.test(text) && findEndingTimeGroup(text) === null;
}

function withoutBrackets(strand: Strand, claims: Claims): Strand {
  const end = strand.text.length - 1;
  claims.syntax(sliceStrand(strand, 0, 1));
  claims.syntax(sliceStrand(strand, end));
  return trimStrand(sliceStrand(strand, 1, end));
}

function readHeading(
  { strand, rank = 0 }: TextLine,
  { number, numberedLength }: HeadingMark,
  claims: Claims,
): OutlineHeading {
  const digits = number === null ? 0 : strand.text.search(/[.)]/);
  claims.text(sliceStrand(strand, 0, digits));
  claims.syntax(sliceStrand(strand, digits, numberedLength));
  const isPart = number !== null || (rank > 2 && !isKnownHeading(strand.text));
  const named = /^[【〖［].*[】〗］]$/u.test(strand.text) ? withoutBrackets(strand, claims) : strand;
  const heading = { depth: isPart ? 2 : 1, number, strand: sliceStrand(named, numberedLength) };
  return { type: 'heading', ...heading, ...(number !== null && rank === 0 ? { unmarked: true } : {}) };
}
