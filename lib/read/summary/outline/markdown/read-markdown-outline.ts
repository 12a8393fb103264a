import type { Blockquote, Heading, Paragraph, RootContent, Table } from 'mdast';
import type { SourceText } from '@/lib/core/diagnostics/source-text';
import type { SectionType } from '@/lib/core/model/summary';
import type { HeadingLookup } from '@/lib/core/words/find-heading-type';
import { findLeadingClock, findTailClock } from '@/lib/read/summary/inline/find-times';
import { isKnownHeading } from '@/lib/read/summary/outline/classify-heading';
import { isFactsHeading } from '@/lib/read/summary/outline/is-facts-heading';
import type { OutlineNode, OutlineTable } from '@/lib/read/summary/outline/outline';
import { dropHeader, isTableLine, readTable } from '@/lib/read/summary/outline/read-table';
import { followSections } from '@/lib/read/summary/outline/section-context';
import { readTextOutline } from '@/lib/read/summary/outline/text/read-text-outline';
import type { RawLine } from '@/lib/read/summary/outline/text/text-line';
import type { Claims } from '@/lib/read/summary/spans/claims';
import {
  joinStrands,
  type Strand,
  sliceStrand,
  strandLines,
  trimStrand,
} from '@/lib/read/summary/spans/strand';
import { claimDefinition, claimGaps, type MarkdownPlace, rangeOf, readDefinitions } from './markdown-place';
import { openHtmlBlocks } from './open-html-blocks';
import { openListHeadings } from './open-list-headings';
import { parseMarkdown } from './parse-markdown';
import { isDetails, raiseBoldHeadings } from './raise-headings';
import { addCalloutTitle, readCalloutTitle } from './read-callout';
import { beginsWithLabel, isLabel, markdownText, readHeadBlock } from './read-markdown-head';
import { readMarkdownList, readNumberedPoint } from './read-markdown-list';
import { isFenced, readCodeBlock, readPictures } from './read-markdown-media';
import { readParagraphLines, readPhrasingText } from './read-markdown-phrasing';

/** Reads the outline of a Markdown summary with remark; nodes and claims are like those of the reader of pasted text. */
export function readMarkdownOutline(
  source: SourceText,
  bodyStart: number,
  given: Pick<OutlineSetting, 'claims' | 'lookup'>,
): OutlineNode[] {
  const blocks = parseMarkdown(source.text, bodyStart);
  if (blocks === null) return readTextOutline(source, bodyStart, given);
  return readBlocks(source.text, blocks, given);
}

interface OutlineSetting {
  readonly claims: Claims;
  readonly lookup: HeadingLookup;
  readonly texts?: MarkdownPlace['texts'];
}

/** Reads the outline of blocks from remark or the HTML reader. */
export function readBlocks(
  source: string,
  parsed: readonly RootContent[],
  { claims, lookup, texts }: OutlineSetting,
): OutlineNode[] {
  const opened = texts === undefined ? openHtmlBlocks(source, parsed, claims) : { blocks: parsed, texts };
  const raised = raiseBoldHeadings(opened.blocks);
  const place = placeIn(source, raised, { claims, texts: opened.texts });
  const blocks = openListHeadings(raised, place);
  const title = findTitleHeading(blocks);
  const depths = sectionDepths(blocks, title);
  const nodes: OutlineNode[] = [];
  const follow = followSections([], lookup);
  let inHead = true;
  let section: SectionType = 'other';
  for (const [i, child] of blocks.entries()) {
    const isFacts = inHead && child !== title && isHeadOfFacts(child, blocks[i + 1]);
    if (
      !isFacts &&
      child.type === 'heading' &&
      child !== title &&
      depths.has(child.depth) &&
      !isDetails(child) &&
      !isLabel(child)
    )
      inHead = false;
    const here = { ...place, section };
    const read: OutlineNode[] =
      inHead && !isFacts
        ? readHeadBlock(child, here, { before: nodes, next: blocks[i + 1] })
        : readMarkdownBlock(child, here, depths);
    const heading = read.find((node) => node.type === 'heading');
    if (heading !== undefined) section = follow(heading).context;
    for (const node of read) nodes.push(node);
  }
  return nodes;
}

function placeIn(
  source: string,
  blocks: readonly RootContent[],
  given: Pick<MarkdownPlace, 'claims' | 'texts'>,
): MarkdownPlace {
  return {
    source,
    definitions: readDefinitions(blocks),
    section: 'other',
    // Headings inside a list begin no section.
    readBlock: (block, inner) => readMarkdownBlock(block, inner, new Map()),
    ...given,
  };
}

/** Reads the lines of a page with only paragraphs, like those of pasted text. */
export function readParagraphsAsLines(
  source: string,
  blocks: readonly RootContent[],
  claims: Claims,
  texts: MarkdownPlace['texts'],
): RawLine[] {
  const place = placeIn(source, blocks, { claims, texts });
  return blocks.flatMap((block) => {
    const lines = block.type === 'paragraph' ? readParagraphLines(block, place) : [];
    let afterBlank = true;
    return lines.map((line): RawLine => {
      const strand = trimStrand(line);
      const raw = { strand, indent: 0, afterBlank };
      afterBlank = strand.text === '';
      return raw;
    });
  });
}

/**
 * Finds the heading that is the title: the first one, when no other has its depth or a smaller one, or when the lines of a
 * head or the next heading follow directly. A heading with known words is no title.
 */
function findTitleHeading(blocks: readonly RootContent[]): Heading | null {
  const headings = blocks.filter((block) => block.type === 'heading');
  const first = headings[0];
  if (first === undefined || isHeadOfFacts(first, blocks[blocks.indexOf(first) + 1])) return null;
  if (!headings.slice(1).some((heading) => heading.depth <= first.depth))
    return headings.length > 1 || !isKnownHeading(markdownText(first)) ? first : null;
  const at = blocks.indexOf(first);
  const next = blocks[at + 1];
  const isAlone = beginsWithLabel(next) || (next?.type === 'heading' && next.depth === first.depth);
  const isTop = blocks.slice(0, at).every((block) => block.type !== 'list' && block.type !== 'table');
  return isAlone && isTop && !isKnownHeading(markdownText(first)) && !isLabel(first) ? first : null;
}

/** `## Metadata` above a list of labels: a section, and its list is read as the head. */
const isHeadOfFacts = (block: RootContent, next: RootContent | undefined): boolean =>
  block.type === 'heading' && isFactsHeading(markdownText(block)) && beginsWithLabel(next);

/** Maps Markdown's heading depths to ours, the title left out. */
function sectionDepths(children: readonly RootContent[], title: Heading | null): Map<number, number> {
  const headings = children.filter((child) => child.type === 'heading' && child !== title);
  const depths = [
    ...new Set(headings.map((heading) => (heading.type === 'heading' ? heading.depth : 6))),
  ].sort();
  return new Map(depths.map((depth, i) => [depth, i + 1]));
}

/** Reads one block of the body; lists inside it are read by read-markdown-list. */
function readMarkdownBlock(
  child: RootContent,
  place: MarkdownPlace,
  depths: ReadonlyMap<number, number>,
): OutlineNode[] {
  switch (child.type) {
    case 'heading':
      return [readMarkdownHeading(child, place, depths.get(child.depth) ?? 1)];
    case 'paragraph': {
      const point = readNumberedPoint(child, place);
      return point === null ? readMarkdownParagraph(child, place) : [point];
    }
    case 'blockquote':
      return readBlockQuote(child, place, depths);
    case 'list':
      return readMarkdownList(child, place);
    case 'table':
      return [readMarkdownTable(child, place)];
    case 'thematicBreak':
      place.claims.syntaxSpan(rangeOf(child));
      return [{ type: 'rule' }];
    case 'definition':
      if (claimDefinition(child, place)) return [];
      return rawLines(child, place);
    default:
      if (isFenced(child, place)) return readCodeBlock(child, place);
      // Indented text, unknown tags, footnotes: kept line by line, as their author typed them.
      return rawLines(child, place);
  }
}

/** Reads a block quote, which may be a callout with a title. */
function readBlockQuote(
  quote: Blockquote,
  place: MarkdownPlace,
  depths: ReadonlyMap<number, number>,
): OutlineNode[] {
  claimGaps(quote, quote.children, place);
  const [first, ...more] = quote.children;
  const lines = first?.type === 'paragraph' ? readParagraphLines(first, place) : null;
  const title = readCalloutTitle(lines?.[0], place);
  const opening =
    lines === null
      ? first === undefined
        ? []
        : readMarkdownBlock(first, place, depths)
      : readMarkdownLines(title === null ? lines : lines.slice(1), place);
  const body = [...opening, ...more.flatMap((inner) => readMarkdownBlock(inner, place, depths))];
  return title === null ? markQuoted(body) : addCalloutTitle(title, markQuoted(body));
}

function markQuoted(nodes: readonly OutlineNode[]): OutlineNode[] {
  return nodes.map((node, i) =>
    node.type === 'paragraph' ? { ...node, quoted: true, ...(i > 0 ? { continued: true } : {}) } : node,
  );
}

function rawLines(child: RootContent, place: MarkdownPlace): OutlineNode[] {
  const { start, end } = rangeOf(child);
  const lines = strandLines(place.source, start, end).map(trimStrand);
  return lines.filter(({ text }) => text !== '').map((strand) => ({ type: 'paragraph', strand }));
}

function readMarkdownHeading(heading: Heading, place: MarkdownPlace, depth: number): OutlineNode {
  claimGaps(heading, heading.children, place);
  const strand = trimStrand(readPhrasingText(heading.children, place));
  const numbered = /^(\d{1,3})([.)]\s+)(?=\S)/.exec(strand.text);
  if (numbered === null) return { type: 'heading', depth, number: null, strand };
  const digits = numbered[1]?.length ?? 0;
  place.claims.text(sliceStrand(strand, 0, digits));
  place.claims.syntax(sliceStrand(strand, digits, numbered[0].length));
  return {
    type: 'heading',
    depth,
    number: Number(numbered[1]),
    strand: sliceStrand(strand, numbered[0].length),
  };
}

/** Bullets that are none in Markdown. */
const BULLET = /^\s*[・•●◦▪‣∙]\s*(?=\S)/u;

/** Reads a paragraph; one may be a table without line breaks, or consecutive lines that begin with clocks. */
function readMarkdownParagraph(paragraph: Paragraph, place: MarkdownPlace): OutlineNode[] {
  const pictures = readPictures(paragraph, place);
  if (pictures !== null) return pictures;
  return readMarkdownLines(readParagraphLines(paragraph, place), place);
}

function readMarkdownLines(all: readonly Strand[], place: MarkdownPlace): OutlineNode[] {
  const lines = all.filter((line) => line.text.trim() !== '');
  if (lines.length > 0 && lines.every((line) => isTableLine(line.text)))
    return [{ type: 'table', rows: readTable(lines, place.claims) }];
  const bullets = lines.map((line) => BULLET.exec(line.text)?.[0].length ?? 0);
  if (lines.length > 1 && bullets.every((length) => length > 0)) {
    lines.forEach((line, i) => {
      place.claims.syntax(trimStrand(sliceStrand(line, 0, bullets[i])));
    });
    return [
      {
        type: 'list',
        items: lines.map((line, i) => ({
          strand: trimStrand(sliceStrand(line, bullets[i] ?? 0)),
          items: [],
        })),
      },
    ];
  }
  const strands = joinLines(lines).map(trimStrand);
  return strands.flatMap((strand) => (strand.text === '' ? [] : [{ type: 'paragraph', strand }]));
}

/** Joins soft line breaks, except before a clock when the paragraph itself begins with one. */
function joinLines(lines: readonly Strand[]): Strand[] {
  const clocked = (line: Strand | undefined): boolean => findLeadingClock(line?.text ?? '') !== null;
  if (!clocked(lines[0])) return isTailed(lines) ? [...lines] : [joinStrands(lines, ' ')];
  const rows: Strand[][] = [];
  for (const line of lines) {
    if (clocked(line)) rows.push([line]);
    else rows.at(-1)?.push(line);
  }
  return rows.map((row) => joinStrands(row, ' '));
}

/** Lines that all end with a rising clock are rows: `Salt – 2:30`. */
function isTailed(lines: readonly Strand[]): boolean {
  if (lines.length < 2) return false;
  const times = lines.map(({ text }) => findTailClock(text.trim()));
  return times.every((ms, i) => ms !== null && ms >= (times[i - 1] ?? 0));
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
  return { type: 'table', rows: dropHeader(rows.slice(0, 1), rows.slice(1), place.claims) };
}
