import type { List, Paragraph, RootContent, Table } from 'mdast';
import type { OutlineNode } from '@/lib/read/summary/outline/outline';
import { isPageChrome } from '@/lib/read/summary/outline/page-chrome';
import { readLabel, readLabels } from '@/lib/read/summary/outline/read-labels';
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

/** Reads a block above the first section: the title, or metadata in lines, bullets or a table; other blocks as in the body. */
export function readHeadBlock(
  child: RootContent,
  place: MarkdownPlace,
  before: readonly OutlineNode[],
): OutlineNode[] {
  switch (child.type) {
    case 'heading': {
      claimGaps(child, child.children, place);
      const value = trimStrand(readPhrasingText(child.children, place));
      return value.text === '' ? [] : readTitle(value, before);
    }
    case 'paragraph':
      return readHeadParagraph(child, place, before);
    case 'list':
      return isLabelList(child) ? readLabelList(child, place) : place.readBlock(child, place);
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
  before: readonly OutlineNode[],
): OutlineNode[] {
  const pictures = readPictures(child, place);
  if (pictures !== null) return pictures;
  const lines = readParagraphLines(child, place)
    .map(trimStrand)
    .filter((line) => line.text !== '');
  const isFirst = before.every(
    (node) => node.type === 'image' || (node.type === 'paragraph' && isPageChrome(node.strand.text)),
  );
  return lines.flatMap((line, i): OutlineNode[] => {
    const labels = readLabels(line, place.claims);
    if (labels.length > 0) return labels;
    const isTitle =
      isFirst && i === 0 && line.text.length <= 200 && !/[.!]$/.test(line.text) && !isPageChrome(line.text);
    return [
      isTitle ? { type: 'label', name: 'title', line, valueAt: 0 } : { type: 'paragraph', strand: line },
    ];
  });
}

const asStrand = (text: string): Strand => ({ text, pieces: [], links: [] });
/** A heading such as `### Guest: Ada Quill` is metadata. */
export const isLabel = (heading: Parent): boolean => isLabelText(markdownText(heading));
const isLabelText = (text: string): boolean => readLabel(asStrand(text)) !== null;

/** A list with at least one bullet of metadata: `- **Host:** Ada Quill`. */
function isLabelList(list: List): boolean {
  return (
    list.children.every((item) => item.children.length === 1 && item.children[0]?.type === 'paragraph') &&
    list.children.some((item) =>
      isLabelText(item.children[0]?.type === 'paragraph' ? markdownText(item.children[0]) : ''),
    )
  );
}

function readLabelList(list: List, place: MarkdownPlace): OutlineNode[] {
  claimGaps(list, list.children, place);
  return list.children.flatMap((item) => {
    claimGaps(item, item.children, place);
    return item.children.flatMap((block) =>
      block.type === 'paragraph' ? readHeadParagraph(block, place, [HEAD]) : [],
    );
  });
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
    const colon = /[:：]$/.test(cells[0]?.text ?? '') ? ' ' : ': ';
    const line = joinStrands(cells, colon);
    const label = readLabel(line);
    return [label ?? { type: 'paragraph', strand: line }];
  });
}
