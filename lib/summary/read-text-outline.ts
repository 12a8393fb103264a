import type { SourceText } from '@/lib/diagnostics/source-text';
import { isKnownHeading } from './classify-heading';
import type { Claims } from './claims';
import { findQuotedSpans } from './find-quoted-spans';
import { findEndingTimeGroup, findLeadingClock } from './find-times';
import { nestItems } from './nest-items';
import type { OutlineHeading, OutlineNode, OutlinePoint } from './outline';
import { readLabel } from './read-labels';
import { readTable } from './read-table';
import { readTextLines, type TextLine } from './read-text-lines';
import { sliceStrand, type Strand } from './strand';

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
  const { nodes, at } = readHead(lines, claims);
  return [...nodes, ...readBody(lines, { from: at, claims, inPoint: false }).nodes];
}

const MAX_TITLE = 200;

/** The title line and the metadata lines below it. */
function readHead(lines: readonly TextLine[], claims: Claims): { nodes: OutlineNode[]; at: number } {
  const nodes: OutlineNode[] = [];
  let at = 0;
  const first = lines[0];
  const label = first?.type === 'text' ? readLabel(first.strand, claims) : null;
  if (first?.type === 'text' && label === null && isTitleLine(first.strand.text, lines[1])) {
    nodes.push({ type: 'label', name: 'title', value: first.strand });
    at = 1;
  } else if (label !== null) {
    nodes.push(label);
    at = 1;
  }
  for (; lines[at]?.type === 'text' && nodes.length > 0; at += 1) {
    const next = readLabel(lines[at]?.strand as Strand, claims);
    if (next === null) break;
    nodes.push(next);
  }
  return { nodes, at };
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
    const heading = line.type === 'text' ? findHeading(lines, at, place) : null;
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
          ? { type: 'table', rows: readTable(run.map((row) => row.strand), place.claims) }
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
function readPoint(lines: readonly TextLine[], from: number, claims: Claims): { node: OutlinePoint | null; at: number } {
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

const NUMBERED = /^(\d{1,2})[.)]\s+(?=\S)/;
const MAX_HEADING = 90;

/** What makes a line a heading: its number, or only its looks. */
interface HeadingMark {
  readonly numberedLength: number;
  readonly number: number | null;
}

function findHeading(lines: readonly TextLine[], at: number, place: BodyPlace): HeadingMark | null {
  const text = lines[at]?.strand.text ?? '';
  const next = lines[at + 1];
  const numbered = NUMBERED.exec(text);
  if (numbered === null) return isHeadingLine(text, next, place.inPoint) ? { numberedLength: 0, number: null } : null;
  if (/[.!,;]$/.test(text) || text.length > MAX_POINT_TITLE || next === undefined) return null;
  return { numberedLength: numbered[0].length, number: Number(numbered[1]) };
}

function readHeading(strand: Strand, { number, numberedLength }: HeadingMark, claims: Claims): OutlineHeading {
  const digits = number === null ? 0 : strand.text.search(/[.)]/);
  claims.text(sliceStrand(strand, 0, digits));
  claims.syntax(sliceStrand(strand, digits, numberedLength));
  const depth = number === null ? 1 : 2;
  return { type: 'heading', depth, number, strand: sliceStrand(strand, numberedLength) };
}

/** A pasted heading has lost its mark: what is left is a short line without an end, and what follows it. */
function isHeadingLine(text: string, next: TextLine | undefined, inPoint: boolean): boolean {
  if (text.length > MAX_HEADING || next === undefined || next.type === 'rule') return false;
  if (/[.!?…,;"”»)\]。！？]$/.test(text) && !isKnownHeading(text.replace(/[)\]]$/, ''))) return false;
  if (/[.!,;]$/.test(text) || !/^[\p{Lu}\p{Lt}\p{Lo}\p{N}\p{So}]/u.test(text)) return false;
  if (findLeadingClock(text) !== null || findEndingTimeGroup(text) !== null) return false;
  if (findQuotedSpans(text).spans.length > 0) return false;
  if (isKnownHeading(text)) return text.length <= 60;
  const structured = next.type === 'dash' || next.type === 'table' || NUMBERED.test(next.strand.text);
  return structured || (!inPoint && next.strand.text.length > text.length) || (isTitleCase(text) && text.length < next.strand.text.length);
}

function isTitleCase(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /^\p{L}{4,}/u.test(word));
  return words.length > 0 && words.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > words.length;
}
