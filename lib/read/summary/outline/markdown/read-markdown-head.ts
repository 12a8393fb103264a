import type { List, Paragraph, RootContent, Table } from 'mdast';
import { endsLikeTitle } from '@/lib/read/summary/outline/ends-like-title';
import { isOpeningChatter } from '@/lib/read/summary/outline/is-chatter';
import type { OutlineLabel, OutlineNode } from '@/lib/read/summary/outline/outline';
import { isPageChrome } from '@/lib/read/summary/outline/page-chrome';
import { hasLabel, readBareLabel, readLabel, readLabels } from '@/lib/read/summary/outline/read-labels';
import { readPersonItems } from '@/lib/read/summary/outline/read-person-items';
import { joinStrands, type Strand, trimStrand } from '@/lib/read/summary/spans/strand';
import { claimGaps, type MarkdownPlace } from './markdown-place';
import { readPictures } from './read-markdown-media';
import { readParagraphLines, readPhrasingText } from './read-markdown-phrasing';

interface Parent {
  readonly children: readonly object[];
}

/** The text of a block without its marks. */
export function markdownText(node: Parent): string {
  return node.children
    .map((child) => {
      if ('value' in child) return String(child.value);
      return 'children' in child ? markdownText({ children: Object(child.children) }) : '';
    })
    .join('');
}

/** What was read above a block of the head, and the block below it. */
export interface HeadPlace {
  readonly before: readonly OutlineNode[];
  readonly next: RootContent | undefined;
}

/** Reads a block above the first section: the title, or metadata in lines, bullets or a table; other blocks as in the body. */
export function readHeadBlock(
  child: RootContent,
  place: MarkdownPlace,
  { before, next }: HeadPlace,
): OutlineNode[] {
  switch (child.type) {
    case 'heading': {
      claimGaps(child, child.children, place);
      const value = trimStrand(readPhrasingText(child.children, place));
      return value.text === '' ? [] : readTitle(value, before);
    }
    case 'paragraph':
      return readHeadParagraph(child, place, { before, next });
    case 'list':
      return (
        readPersonList(child, place, before.at(-1)) ??
        (isLabelList(child) ? readLabelList(child, place) : place.readBlock(child, place))
      );
    case 'table':
      return isLabelTable(child) ? readLabelTable(child, place) : place.readBlock(child, place);
    default:
      return place.readBlock(child, place);
  }
}

const hasTitle = (before: readonly OutlineNode[]): boolean =>
  before.some((node) => node.type === 'label' && node.name === 'title' && node.valueAt === 0);

function readTitle(value: Strand, before: readonly OutlineNode[]): OutlineNode[] {
  const label = readLabel(value);
  if (label !== null && hasTitle(before) && label.name !== 'title') return [label];
  return hasTitle(before)
    ? [{ type: 'paragraph', strand: value }]
    : [{ type: 'label', name: 'title', line: value, valueAt: 0 }];
}

function readHeadParagraph(
  child: Paragraph,
  place: MarkdownPlace,
  { before, next }: HeadPlace,
): OutlineNode[] {
  const pictures = readPictures(child, place);
  if (pictures !== null) return pictures;
  const lines = readParagraphLines(child, place)
    .map(trimStrand)
    .filter((line) => line.text !== '');
  const isFirst = before.every(
    (node) =>
      node.type === 'image' ||
      (node.type === 'paragraph' && (node.aside !== undefined || isPageChrome(node.strand.text))),
  );
  const chatter = isFirst ? lines.findIndex((line) => !isOpeningChatter(line.text)) : 0;
  const first = chatter < 0 ? lines.length : chatter;
  return lines.flatMap((line, i): OutlineNode[] => {
    if (i < first) return [{ type: 'paragraph', strand: line, aside: true }];
    const mayBeTitle = isFirst && i === first;
    const labels = readLabels(line, place.claims, { loose: !mayBeTitle });
    if (labels.length > 0) return labels;
    const bare = i === lines.length - 1 && next?.type === 'list' ? readBareLabel(line) : null;
    if (bare !== null) return [bare];
    const below = lines[i + 1];
    const isHead = below === undefined ? beginsWithLabel(next) : hasLabel(below);
    const isTitle =
      mayBeTitle && line.text.length <= 200 && endsLikeTitle(line.text, isHead) && !isPageChrome(line.text);
    return [
      isTitle ? { type: 'label', name: 'title', line, valueAt: 0 } : { type: 'paragraph', strand: line },
    ];
  });
}

/** True for a block that begins with a line of metadata. */
export function beginsWithLabel(block: RootContent | undefined): boolean {
  if (block?.type === 'list') return isLabelList(block);
  if (block?.type === 'table') return isLabelTable(block);
  if (block?.type !== 'paragraph') return false;
  return hasLabel(asStrand(markdownText(block).split('\n')[0]?.trim() ?? ''));
}

/** The people in a list below a label such as `Guests:`; null for any other list. */
function readPersonList(
  list: List,
  place: MarkdownPlace,
  label: OutlineNode | undefined,
): OutlineNode[] | null {
  if (label?.type !== 'label' || label.valueAt !== label.line.text.length) return null;
  const paragraphs = list.children.map(({ children: [only, ...more] }) =>
    only?.type === 'paragraph' && more.length === 0 ? only : null,
  );
  const texts = paragraphs.map((paragraph) => asStrand(paragraph === null ? '' : markdownText(paragraph)));
  if (readPersonItems(label, texts) === null) return null;
  claimGaps(list, list.children, place);
  list.children.forEach((item) => {
    claimGaps(item, item.children, place);
  });
  return paragraphs.flatMap((paragraph): OutlineLabel[] => {
    if (paragraph === null) return [];
    const line = trimStrand(joinStrands(readParagraphLines(paragraph, place), ' '));
    return [{ type: 'label', name: label.name, line, valueAt: 0 }];
  });
}

export const asStrand = (text: string): Strand => ({ text, pieces: [], links: [] });
/** A heading such as `### Guest: Ada Quill` is metadata. */
export const isLabel = (heading: Parent): boolean => isLabelText(markdownText(heading));
const isLabelText = (text: string): boolean => readLabel(asStrand(text)) !== null;

/** A list with at least one bullet of metadata: `- **Host:** Ada Quill`; with more below a bullet, with two. */
function isLabelList(list: List): boolean {
  const labelled = list.children.filter((item) =>
    isLabelText(item.children[0]?.type === 'paragraph' ? markdownText(item.children[0]) : ''),
  ).length;
  return (
    list.children.every((item) => item.children[0]?.type === 'paragraph') &&
    (labelled > 1 || (labelled > 0 && list.children.every((item) => item.children.length === 1)))
  );
}

function readLabelList(list: List, place: MarkdownPlace): OutlineNode[] {
  claimGaps(list, list.children, place);
  const isPodcast = list.children.some((item) => PODCAST_CATEGORY.test(markdownText(item)));
  return list.children.flatMap((item) => {
    claimGaps(item, item.children, place);
    return item.children.flatMap((block) =>
      block.type === 'paragraph'
        ? readHeadParagraph(block, place, { before: [HEAD], next: undefined }).map((node) =>
            isPodcast ? readAuthor(node) : node,
          )
        : place.readBlock(block, place),
    );
  });
}

/** In an export of highlights the author of a podcast is the show: `Author: [[Salt and Wood]]`, `Category: #podcasts`. */
const PODCAST_CATEGORY =
  /^(?:category|type|kategorie|cat[ée]gorie|categor[íi]a|categoria)\s*::?\s*(?:#|\[\[)?podcasts?(?:\]\])?$/i;
const AUTHOR = /^(?:author|autor|auteur|autore)\s*::?\s*(?=\S)/i;

function readAuthor(node: OutlineNode): OutlineNode {
  if (node.type !== 'paragraph') return node;
  const valueAt = AUTHOR.exec(node.strand.text)?.[0].length ?? 0;
  return valueAt === 0 ? node : { type: 'label', name: 'show', line: node.strand, valueAt };
}

/** Marks that the head has begun, because a bullet is never the title. */
const HEAD: OutlineNode = { type: 'rule' };

/** A table of two columns with at least one row of metadata: `| Host | Ada Quill |`. */
function isLabelTable({ children }: Table): boolean {
  return (
    children.every((row) => row.children.length === 2) &&
    children.some((row) => {
      const [name, value] = row.children;
      return (
        name !== undefined &&
        value !== undefined &&
        isLabelText(`${markdownText(name).replace(/:$/, '')}: ${markdownText(value)}`)
      );
    })
  );
}

function readLabelTable(table: Table, place: MarkdownPlace): OutlineNode[] {
  claimGaps(table, table.children, place);
  return table.children.flatMap((row): OutlineNode[] => {
    claimGaps(row, row.children, place);
    const cells = row.children.map((cell) => {
      claimGaps(cell, cell.children, place);
      return trimStrand(readPhrasingText(cell.children, place));
    });
    const written = cells.filter(({ text }) => text !== '');
    if (written.length === 0) return [];
    const colon = written.length < 2 || /[:：]$/.test(cells[0]?.text ?? '') ? ' ' : ': ';
    const line = joinStrands(written, colon);
    const label = readLabel(line);
    return [label ?? { type: 'paragraph', strand: line }];
  });
}
