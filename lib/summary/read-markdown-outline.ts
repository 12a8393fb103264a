import type { SourceText } from '@/lib/diagnostics/source-text';
import type { Heading, Paragraph, Root, RootContent, Table } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { isKnownHeading } from './classify-heading';
import type { Claims } from './claims';
import type { OutlineNode, OutlineTable } from './outline';
import { readLabels } from './read-labels';
import { readMarkdownList } from './read-markdown-list';
import { claimGaps, type MarkdownPlace, rangeOf, readPhrasing, readPhrasingText } from './read-markdown-phrasing';
import { isTableLine, readTable } from './read-table';
import { isBlank, joinStrands, sliceStrand, type Strand, strandOf, trimStrand } from './strand';

const processor = unified().use(remarkParse).use(remarkGfm);

/** Reads the outline of a Markdown summary with remark; same nodes, same claims as the reader of pasted text. */
export function readMarkdownOutline(source: SourceText, bodyStart: number, claims: Claims): OutlineNode[] {
  const root: Root = processor.parse(source.text.slice(bodyStart));
  const place: MarkdownPlace = { source: source.text, bodyStart, claims };
  const depths = sectionDepths(root.children);
  const nodes: OutlineNode[] = [];
  let inHead = true;
  for (const child of root.children) {
    if (child.type === 'heading' && depths.has(child.depth)) inHead = false;
    nodes.push(...(inHead ? readHeadBlock(child, place, nodes) : readMarkdownBlock(child, place, depths)));
  }
  return nodes;
}

/** Maps Markdown's heading depths to ours; a lone first heading that names no known section is the title and left out. */
function sectionDepths(children: readonly RootContent[]): Map<number, number> {
  const headings = children.filter((child) => child.type === 'heading');
  const first = headings[0];
  const isTitle =
    first !== undefined &&
    !headings.slice(1).some((heading) => heading.depth <= first.depth) &&
    (headings.length === 1 ? !isKnownHeading(plainText(first)) : true);
  const depths = [...new Set((isTitle ? headings.slice(1) : headings).map((heading) => heading.depth))].sort();
  return new Map(depths.map((depth, i) => [depth, i + 1]));
}

function plainText(heading: Heading): string {
  return heading.children.map((child) => ('value' in child ? child.value : '')).join('');
}

/** Title and metadata above the first section. */
function readHeadBlock(child: RootContent, place: MarkdownPlace, before: readonly OutlineNode[]): OutlineNode[] {
  const hasTitle = before.some((node) => node.type === 'label' && node.name === 'title');
  if (child.type === 'heading') {
    claimGaps(child, child.children, place);
    const value = trimStrand(readPhrasingText(child.children, place));
    return [hasTitle ? { type: 'paragraph', strand: value } : { type: 'label', name: 'title', line: value, valueAt: 0 }];
  }
  if (child.type !== 'paragraph') return readMarkdownBlock(child, place, new Map());
  const lines = readPhrasing(child.children, place).map(trimStrand).filter((line) => line.text !== '');
  return lines.flatMap((line, i): OutlineNode[] => {
    const labels = readLabels(line);
    if (labels.length > 0) return labels;
    const isTitle = !hasTitle && before.length === 0 && i === 0 && line.text.length <= 200 && !/[.!]$/.test(line.text);
    return [isTitle ? { type: 'label', name: 'title', line, valueAt: 0 } : { type: 'paragraph', strand: line }];
  });
}

/** Reads one block of the body; lists inside it are read by read-markdown-list. */
export function readMarkdownBlock(child: RootContent, place: MarkdownPlace, depths: ReadonlyMap<number, number>): OutlineNode[] {
  switch (child.type) {
    case 'heading':
      return [readMarkdownHeading(child, place, depths.get(child.depth) ?? 1)];
    case 'paragraph':
      return readMarkdownParagraph(child, place);
    case 'blockquote':
      claimGaps(child, child.children, place);
      return child.children.flatMap((inner) => readMarkdownBlock(inner, place, depths));
    case 'list':
      return readMarkdownList(child, place);
    case 'table':
      return [readMarkdownTable(child, place)];
    case 'thematicBreak':
      place.claims.syntaxSpan(rangeOf(child, place));
      return [{ type: 'rule' }];
    default: {
      // Code, raw HTML, link definitions: kept line by line, as their author typed them.
      const { start, end } = rangeOf(child, place);
      return sourceLines(place.source, start, end).map((strand) => ({ type: 'paragraph', strand }));
    }
  }
}

function readMarkdownHeading(heading: Heading, place: MarkdownPlace, depth: number): OutlineNode {
  claimGaps(heading, heading.children, place);
  const strand = trimStrand(readPhrasingText(heading.children, place));
  const numbered = /^(\d{1,2})([.)]\s+)(?=\S)/.exec(strand.text);
  if (numbered === null) return { type: 'heading', depth, number: null, strand };
  const digits = numbered[1]?.length ?? 0;
  place.claims.text(sliceStrand(strand, 0, digits));
  place.claims.syntax(sliceStrand(strand, digits, numbered[0].length));
  return { type: 'heading', depth, number: Number(numbered[1]), strand: sliceStrand(strand, numbered[0].length) };
}

/** A paragraph; a table whose line breaks were lost is one, too. */
function readMarkdownParagraph(paragraph: Paragraph, place: MarkdownPlace): OutlineNode[] {
  const lines = readPhrasing(paragraph.children, place);
  if (lines.every((line) => isTableLine(line.text))) return [{ type: 'table', rows: readTable(lines, place.claims) }];
  const strand = trimStrand(joinStrands(lines, ' '));
  return strand.text === '' ? [] : [{ type: 'paragraph', strand }];
}

function readMarkdownTable(table: Table, place: MarkdownPlace): OutlineTable {
  claimGaps(table, table.children, place);
  const rows = table.children.map((row) => {
    claimGaps(row, row.children, place);
    return row.children.map((cell): Strand => {
      claimGaps(cell, cell.children, place);
      return trimStrand(readPhrasingText(cell.children, place));
    });
  });
  for (const cell of rows[0] ?? []) place.claims.syntax(cell);
  return { type: 'table', rows: rows.slice(1) };
}

function sourceLines(source: string, start: number, end: number): Strand[] {
  const lines: Strand[] = [];
  let at = start;
  for (const line of source.slice(start, end).split(/\r\n|\n|\r/)) {
    if (!isBlank(line)) lines.push(trimStrand(strandOf(source, at, at + line.length)));
    at += line.length + (source.startsWith('\r\n', at + line.length) ? 2 : 1);
  }
  return lines;
}
