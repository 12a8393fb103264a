import type {
  BlockContent,
  Blockquote,
  Heading,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Table,
  TableCell,
  TableRow,
  Text,
} from 'mdast';
import { isWebAddress } from '@/lib/read/summary/outline/markdown/markdown-place';
import { readImageTag } from '@/lib/read/summary/outline/read-picture';
import { joinStrands, type Strand, strandOf } from '@/lib/read/summary/spans/strand';
import { type HtmlElement, type HtmlNode, type HtmlText, INLINE_TAGS } from './parse-html';

/** The blocks that remark would build from a page, and the strand of each of its texts. */
export interface HtmlBlocks {
  readonly blocks: readonly BlockContent[];
  readonly texts: ReadonlyMap<Text, Strand>;
}

const DEPTHS = [1, 2, 3, 4, 5, 6] as const;

/** Turns the tree of a page into the blocks that remark would build from it. */
export function buildHtmlBlocks(source: string, nodes: readonly HtmlNode[]): HtmlBlocks {
  const texts = new Map<Text, Strand>();
  return { blocks: readFlow(nodes, { source, texts, endsWithSpace: true }), texts };
}

interface Line {
  readonly source: string;
  readonly texts: Map<Text, Strand>;
  /** White space at the start of a line, or after other white space, is dropped. */
  endsWithSpace: boolean;
  /** True inside a block quote. */
  quoted?: boolean;
}

/** Reads blocks, and the text between them as paragraphs. */
function readFlow(nodes: readonly HtmlNode[], line: Line): BlockContent[] {
  const blocks: BlockContent[] = [];
  let run: HtmlNode[] = [];
  const close = (): void => {
    const children = readLine(run, line);
    run = [];
    if (children.length > 0) blocks.push({ type: 'paragraph', children, ...placeOf(children) });
  };
  for (const node of nodes) {
    if (node.tag === null || node.tag === 'br' || node.tag === 'img' || INLINE_TAGS.has(node.tag))
      run.push(node);
    else {
      close();
      for (const block of readBlock(node, line)) blocks.push(block);
    }
  }
  close();
  return blocks;
}

function readBlock(element: HtmlElement, line: Line): BlockContent[] {
  const depth = DEPTHS.find((one) => element.tag === `h${one}`);
  if (depth !== undefined) {
    const children = readLine(element.children, line);
    return children.length === 0
      ? []
      : [{ type: 'heading', depth, children, ...placeOf(children) } satisfies Heading];
  }
  switch (element.tag) {
    case 'hr':
      return [{ type: 'thematicBreak', position: positionOf(element.start, element.start) }];
    case 'ul':
    case 'ol':
    case 'menu':
      return readList(element, line);
    case 'blockquote': {
      const children = readFlow(element.children, { ...line, quoted: true });
      return children.length === 0
        ? []
        : [{ type: 'blockquote', children, ...placeOf(children) } satisfies Blockquote];
    }
    case 'table':
      return readTable(element, line);
    default:
      return readFlow(element.children, line);
  }
}

/** A list directly inside a list belongs to the previous item. */
function readList({ tag, children }: HtmlElement, line: Line): List[] {
  const items: { blocks: BlockContent[] }[] = [];
  for (const child of children) {
    const blocks = readFlow(child.tag === 'li' ? child.children : [child], line);
    if (blocks.length === 0) continue;
    const last = items.at(-1);
    if (child.tag !== 'li' && last !== undefined && blocks[0]?.type === 'list')
      for (const block of blocks) last.blocks.push(block);
    else items.push({ blocks });
  }
  if (items.length === 0) return [];
  const list = items.map(
    ({ blocks }): ListItem => ({ type: 'listItem', children: blocks, ...placeOf(blocks) }),
  );
  return [{ type: 'list', ordered: tag === 'ol', children: list, ...placeOf(list) }];
}

function readTable(table: HtmlElement, line: Line): BlockContent[] {
  const rows: TableRow[] = [];
  const around: HtmlNode[] = [];
  const collect = (element: HtmlElement): void => {
    for (const child of element.children) {
      if (child.tag === 'tr') {
        const row = readRow(child, line);
        if (row !== null) rows.push(row);
      } else if (child.tag !== null && /^(?:thead|tbody|tfoot)$/.test(child.tag)) collect(child);
      else around.push(child);
    }
  };
  collect(table);
  const before = readFlow(around, line);
  if (rows.length === 0) return before;
  return [...before, { type: 'table', children: rows, ...placeOf(rows) } satisfies Table];
}

function readRow(row: HtmlElement, line: Line): TableRow | null {
  const cells = row.children.flatMap((child): TableCell[] => {
    const children = readLine(child.tag === 'td' || child.tag === 'th' ? child.children : [child], line);
    if (children.length === 0) return [];
    return [{ type: 'tableCell', children, ...placeOf(children) }];
  });
  return cells.length === 0 ? null : { type: 'tableRow', children: cells, ...placeOf(cells) };
}

/** Reads the content of one line, heading or cell; empty when nothing is visible. */
function readLine(nodes: readonly HtmlNode[], line: Line): PhrasingContent[] {
  line.endsWithSpace = true;
  const children = readPhrasing(nodes, line);
  return children.some((node) => hasWords(node, line)) ? children : [];
}

function hasWords(node: PhrasingContent, line: Line): boolean {
  if (node.type === 'image') return true;
  if (node.type === 'text') return (line.texts.get(node)?.text ?? '').trim() !== '';
  return 'children' in node && node.children.some((child) => hasWords(child, line));
}

function readPhrasing(nodes: readonly HtmlNode[], line: Line): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.tag === null) return readText(node, line);
    if (node.tag === 'br') return [breakAt(node.start, line)];
    if (node.tag === 'img') return readImage(node, line);
    const block = !INLINE_TAGS.has(node.tag);
    const children = [...(block ? [breakAt(node.start, line)] : []), ...readPhrasing(node.children, line)];
    if (children.length === 0) return [];
    const place = placeOf(children);
    if (/^(?:strong|b)$/.test(node.tag)) return [{ type: 'strong', children, ...place }];
    if (node.tag === 'cite' && line.quoted)
      return [...dashBefore(children, line), { type: 'emphasis', children, ...place }];
    if (/^(?:em|i|cite)$/.test(node.tag)) return [{ type: 'emphasis', children, ...place }];
    return node.tag === 'a' && isWebAddress(node.url)
      ? [{ type: 'link', url: node.url, children, ...place }]
      : children;
  });
}

function readImage({ start, end }: HtmlElement, line: Line): PhrasingContent[] {
  const picture = readImageTag(line.source, { start, end });
  if (picture === null) return [];
  line.endsWithSpace = false;
  return [{ type: 'image', url: picture.url, alt: picture.alt.text, position: positionOf(start, end) }];
}

/** In a block quote `<cite>` is the speaker: a dash that is not in the source separates it from the words. */
function dashBefore(children: readonly PhrasingContent[], line: Line): Text[] {
  const [first] = children;
  const text = first?.type === 'text' ? (line.texts.get(first)?.text ?? '') : '';
  if (/^\s*[–—―~(（-]/.test(text)) return [];
  const { position } = placeOf(children);
  const at = position.start.offset ?? 0;
  const dash: Text = { type: 'text', value: ' — ', position: positionOf(at, at) };
  line.texts.set(dash, { text: ' — ', pieces: [], links: [] });
  return [dash];
}

function breakAt(at: number, line: Line): PhrasingContent {
  line.endsWithSpace = true;
  return { type: 'break', position: positionOf(at, at) };
}

/** Runs of white space become one space, as in a browser. */
function readText({ start, end, decoded }: HtmlText, line: Line): Text[] {
  const parts: Strand[] = [];
  if (decoded !== null) parts.push({ text: decoded, pieces: [{ at: 0, start, length: 1 }], links: [] });
  else
    for (const match of line.source.slice(start, end).matchAll(/[^ \t\n\r\f]+|[ \t\n\r\f]+/g)) {
      const at = start + match.index;
      const isSpace = /^[ \t\n\r\f]/.test(match[0]);
      if (!isSpace) parts.push(strandOf(line.source, at, at + match[0].length));
      else if (!line.endsWithSpace)
        parts.push({ text: ' ', pieces: [{ at: 0, start: at, length: 1 }], links: [] });
      line.endsWithSpace = isSpace;
    }
  if (parts.length === 0) return [];
  if (decoded !== null) line.endsWithSpace = false;
  const strand = joinStrands(parts);
  const node: Text = { type: 'text', value: strand.text, position: positionOf(start, end) };
  line.texts.set(node, strand);
  return [node];
}

type Position = NonNullable<Paragraph['position']>;
interface Placed {
  readonly position?: Position | undefined;
}

/** Only offsets are used; lines and columns are not. */
const positionOf = (start: number, end: number): Position => ({
  start: { line: 1, column: 1, offset: start },
  end: { line: 1, column: 1, offset: end },
});

function placeOf(children: readonly Placed[]): { position: Position } {
  const start = children[0]?.position?.start.offset ?? 0;
  return { position: positionOf(start, children.at(-1)?.position?.end.offset ?? start) };
}
