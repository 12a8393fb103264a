import type { List, ListItem, Paragraph, PhrasingContent } from 'mdast';
import { OPENING, SINGLE_OPENING } from '@/lib/core/marks/quotation-marks';
import type { SectionType } from '@/lib/core/model/summary';
import { findLeadingClock, readTimeGroup } from '@/lib/read/summary/inline/find-times';
import type { OutlineItem, OutlineNode, OutlinePoint } from '@/lib/read/summary/outline/outline';
import {
  EMPTY_STRAND,
  joinStrands,
  type Strand,
  sliceStrand,
  strandLines,
  trimStrand,
} from '@/lib/read/summary/spans/strand';
import { claimGaps, type MarkdownPlace, rangeOf } from './markdown-place';
import { readParagraphLines, readPhrasingText } from './read-markdown-phrasing';

/** Deeper lists than any author writes are kept as source text, so that no input can exhaust the stack. */
const MAX_DEPTH = 24;

/**
 * Reads a list: an item that begins with a bold title is a point, an item of several blocks is a point without title,
 * every other is a list item.
 */
export function readMarkdownList(list: List, place: MarkdownPlace): OutlineNode[] {
  claimGaps(list, list.children, place);
  const nodes: OutlineNode[] = [];
  let open: OutlineItem[] = [];
  const close = (): void => {
    if (open.length > 0) nodes.push({ type: 'list', items: open });
    open = [];
  };
  for (const item of list.children) {
    const titled = boldTitle(item, place);
    if (titled === null && isPlainItem(item)) open.push(readItem(item, place, 1));
    else {
      close();
      nodes.push(readPoint(item, titled, place));
    }
  }
  close();
  return nodes;
}

const BOLD_NUMBER = /^\d{1,3}[.)]\s+(?=\S)/;

/** Reads a paragraph such as `**1. Salt:** it keeps the wood` of a discussion as a point; null for any other. */
export function readNumberedPoint(paragraph: Paragraph, place: MarkdownPlace): OutlineNode | null {
  const item: ListItem = { type: 'listItem', children: [paragraph] };
  const titled = POINT_SECTIONS.includes(place.section) ? boldTitle(item, place) : null;
  const first = titled?.title.type === 'strong' ? titled.title.children[0] : undefined;
  const number = first?.type === 'text' ? BOLD_NUMBER.exec(first.value) : null;
  if (number === null || paragraph.children.length < 2) return null;
  const position = paragraph.position === undefined ? {} : { position: paragraph.position };
  const point = readPoint({ ...item, ...position }, titled, place);
  if (point.title === null) return point;
  place.claims.syntax(sliceStrand(point.title, 0, number[0].length));
  return { ...point, title: sliceStrand(point.title, number[0].length) };
}

interface BoldTitle {
  readonly paragraph: Paragraph;
  readonly title: PhrasingContent;
}

/** In these sections a bullet that begins in bold is a point, whatever separates the title from its text. */
const POINT_SECTIONS: readonly SectionType[] = ['discussion', 'insights'];

/** Here a name in bold is a speaker, and a time begins a row. */
const UNTITLED: readonly SectionType[] = ['quotes', 'timeline'];
const TIMED_TEXT = new RegExp(String.raw`^\s*[–—-]{1,2}\s+[^${OPENING}${SINGLE_OPENING}\s]`, 'u');

/** `**Title:** text`, `**Title**: text` or a bold line; in a discussion also `**Title** – text` and `**Title?** text`. */
function boldTitle(item: ListItem, { section }: MarkdownPlace): BoldTitle | null {
  const paragraph = item.children[0];
  if (paragraph?.type !== 'paragraph') return null;
  const [title, after] = paragraph.children;
  if (title?.type !== 'strong') return null;
  const last = title.children.at(-1);
  const ending = last?.type === 'text' ? last.value.trimEnd() : '';
  const full = after?.type === 'text' ? after.value : '';
  const next = full.slice(findTail(full)?.end ?? 0);
  const clock = title.children.length === 1 ? findLeadingClock(ending) : null;
  // `**05:00** – text` is a timeline row, and so is every bullet of a timeline that begins with a clock.
  if (clock !== null && (section === 'timeline' || clock.textStart === ending.length)) return null;
  const isOwnLine = after === undefined || /^\s*\n/.test(next);
  if (/[:：]$/.test(ending) || /^\s*[:：]/.test(next) || isOwnLine) return { paragraph, title };
  const isSeparated =
    /^\s*[–—-]{1,2}\s/.test(next) ||
    (next.length < full.length && /^[.。]?(?:\s|$)/.test(next)) ||
    (/[.?!…。？！]$/.test(ending) && /^\s/.test(next));
  // With its own times in between a title needs no section: `**Salt** (2:15) – text`.
  const isTimed = next.length < full.length && TIMED_TEXT.test(next) && !UNTITLED.includes(section);
  return isTimed || (isSeparated && POINT_SECTIONS.includes(section)) ? { paragraph, title } : null;
}

interface Tail {
  /** Where the times begin and end. */
  readonly start: number;
  readonly end: number;
}

/** Words with `#` between a title and its times. */
const TAGS = /^\s*(?:#[\p{L}\p{N}_/-]+\s+)*/u;

/** Finds the times between a title in bold and the mark below: `**Salt** [2:15]: text`, `**Salt** #wood (2:15) – text`. */
function findTail(text: string): Tail | null {
  const start = TAGS.exec(text)?.[0].length ?? 0;
  const group = readTimeGroup(text, start);
  return group === null ? null : { start, end: group.end };
}

function isPlainItem(item: ListItem): boolean {
  return item.children.every((child, i) => (i === 0 ? child.type === 'paragraph' : child.type === 'list'));
}

function readPoint(item: ListItem, titled: BoldTitle | null, place: MarkdownPlace): OutlinePoint {
  claimGaps(item, item.children, place);
  const children: OutlineNode[] = [];
  let title: Strand | null = null;
  for (const child of item.children) {
    if (titled !== null && child === titled.paragraph) {
      claimGaps(titled.paragraph, titled.paragraph.children, place);
      const [first, ...after] = titled.paragraph.children;
      const own = trimStrand(readPhrasingText(first === undefined ? [] : [first], place));
      const text = readPhrasingText(after, place);
      const tail = findTail(text.text);
      const rest = sliceStrand(text, tail?.end ?? 0);
      const alone = text.text.trim() === '' ? own : withoutStop(own, place);
      title =
        tail === null
          ? alone
          : joinStrands([withoutColon(alone, place), sliceStrand(text, tail.start, tail.end)], ' ');
      const tags = trimStrand(sliceStrand(text, 0, tail?.start ?? 0));
      const below = trimStrand(withoutMark(rest, place));
      const body = tags.text === '' ? below : trimStrand(joinStrands([tags, below], ' '));
      if (body.text !== '') children.push({ type: 'paragraph', strand: body });
    } else children.push(...readInner(child, place));
  }
  return { type: 'point', title, children };
}

/** Lists inside a point stay lists: bold text at their start is not a title. */
function readInner(child: ListItem['children'][number], place: MarkdownPlace): OutlineNode[] {
  if (child.type !== 'list') return place.readBlock(child, place);
  claimGaps(child, child.children, place);
  return [{ type: 'list', items: child.children.map((item) => readItem(item, place, 1)) }];
}

/** Claims the colon or dash between a title and its text as syntax. */
function withoutMark(strand: Strand, place: MarkdownPlace): Strand {
  const mark = /^\s*(?:[:：]|[.。](?=\s|$)|[–—-]{1,2}\s)/.exec(strand.text);
  if (mark === null) return strand;
  place.claims.syntax(sliceStrand(strand, 0, mark[0].length));
  return sliceStrand(strand, mark[0].length);
}

/** In `**Title:** (2:15) text` the times belong to the title. */
function withoutColon(title: Strand, place: MarkdownPlace): Strand {
  const end = title.text.replace(/\s*[:：]$/, '').length;
  place.claims.syntax(sliceStrand(title, end));
  return sliceStrand(title, 0, end);
}

/** In `**Title.** text` the full stop separates like a colon. */
function withoutStop(title: Strand, place: MarkdownPlace): Strand {
  const stop = title.text.length - 1;
  if (!/[^.]\.$/.test(title.text)) return title;
  place.claims.syntax(sliceStrand(title, stop));
  return sliceStrand(title, 0, stop);
}

function readItem(item: ListItem, place: MarkdownPlace, depth: number): OutlineItem {
  if (depth > MAX_DEPTH) {
    const { start, end } = rangeOf(item);
    return { strand: trimStrand(joinStrands(strandLines(place.source, start, end), ' ')), items: [] };
  }
  claimGaps(item, item.children, place);
  const [first, ...more] = item.children;
  const text = first?.type === 'paragraph' ? joinStrands(readParagraphLines(first, place), ' ') : null;
  const rest = text === null ? item.children : more;
  const items = rest.flatMap((child): OutlineItem[] => {
    if (child.type === 'list') {
      claimGaps(child, child.children, place);
      return child.children.map((inner) => readItem(inner, place, depth + 1));
    }
    return place.readBlock(child, place).flatMap(asItems);
  });
  return { strand: trimStrand(text ?? EMPTY_STRAND), items };
}

function asItems(node: OutlineNode): OutlineItem[] {
  switch (node.type) {
    case 'list':
      return [...node.items];
    case 'paragraph':
    case 'heading':
      return [{ strand: node.strand, items: [] }];
    case 'rows':
      return node.rows.map((strand) => ({ strand, items: [] }));
    case 'table':
      return node.rows.map((cells) => ({ strand: joinStrands(cells, ' | '), items: [] }));
    case 'point':
      return [{ strand: node.title ?? EMPTY_STRAND, items: node.children.flatMap(asItems) }];
    case 'image':
      return [{ strand: joinStrands([node.alt, node.src], ' '), items: [] }];
    case 'code':
      return [{ strand: joinStrands([node.lang, node.strand], ' '), items: [] }];
    default:
      return [];
  }
}
