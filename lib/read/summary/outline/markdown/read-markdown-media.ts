import type { Code, Image, Paragraph, RootContent } from 'mdast';
import type { OutlineCode, OutlineImage, OutlineNode } from '@/lib/read/summary/outline/outline';
import { claimPicture, isSitePath } from '@/lib/read/summary/outline/read-picture';
import {
  EMPTY_STRAND,
  joinStrands,
  strandLines,
  strandOf,
  trimStrand,
} from '@/lib/read/summary/spans/strand';
import { claimGaps, type MarkdownPlace, rangeOf } from './markdown-place';
import { readImage } from './read-markdown-phrasing';

/** Reads a paragraph of nothing but pictures of the site; null for any other. */
export function readPictures(paragraph: Paragraph, place: MarkdownPlace): OutlineImage[] | null {
  const images = paragraph.children.filter((child): child is Image => child.type === 'image');
  const isOther = (child: Paragraph['children'][number]): boolean =>
    child.type !== 'image' && child.type !== 'break' && !(child.type === 'text' && child.value.trim() === '');
  if (images.length === 0 || paragraph.children.some(isOther)) return null;
  const pictures = images.flatMap((image) => readImage(image, place) ?? []);
  if (pictures.length < images.length || !pictures.every(({ url }) => isSitePath(url))) return null;
  claimGaps(paragraph, images, place);
  return pictures.map((picture) => {
    const { src, alt } = claimPicture(picture, place.claims);
    return { type: 'image', src, alt };
  });
}

const FENCE = /^[ \t]*(`{3,}|~{3,})[ \t]*/;

/** True for code between fences; indented code is text that someone moved to the right. */
export function isFenced(block: RootContent, { source }: MarkdownPlace): block is Code {
  return block.type === 'code' && FENCE.test(source.slice(rangeOf(block).start, rangeOf(block).end));
}

/** Reads code between fences: its lines as they are, without the marks and spaces of the list or quote around them. */
export function readCodeBlock(block: Code, place: MarkdownPlace): OutlineNode[] {
  const own = rangeOf(block);
  const [first = EMPTY_STRAND, ...rest] = strandLines(place.source, own.start, own.end);
  const fence = FENCE.exec(first.text)?.[0].length ?? 0;
  const from = first.pieces[0]?.start ?? own.start;
  const lang = trimStrand(strandOf(place.source, from + fence, from + first.text.length));
  const values = block.value === '' ? [] : block.value.split(/\r\n|\n|\r/);
  const lines = values.map((value, i) => {
    const raw = rest[i] ?? EMPTY_STRAND;
    const start = raw.pieces[0]?.start ?? own.end;
    const inner = raw.text.endsWith(value) ? raw.text.length - value.length : 0;
    return strandOf(place.source, start + inner, start + raw.text.length);
  });
  const strand = joinStrands(lines, '\n');
  const kept = [lang, ...lines].flatMap(({ pieces }) => pieces);
  let at = own.start;
  for (const { start, length } of kept) {
    place.claims.syntaxSpanRest({ start: at, end: start });
    at = start + length;
  }
  place.claims.syntaxSpanRest({ start: at, end: own.end });
  if (strand.text.trim() === '' && lang.text === '') return [];
  return [{ type: 'code', strand, lang } satisfies OutlineCode];
}
