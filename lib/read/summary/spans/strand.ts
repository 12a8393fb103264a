import type { Span } from '@/lib/core/model/diagnostic';

/** A stretch of strand text that is identical in the source. */
interface Piece {
  /** Offset in the strand's text. */
  readonly at: number;
  /** Offset in the source. */
  readonly start: number;
  readonly length: number;
}

interface StrandLink extends Span {
  readonly url: string;
}

/** A marked stretch (`==x==`), or code, in which nothing is read as a quote or a time. */
export interface StrandStyle extends Span {
  readonly style: 'mark' | 'code';
}

/**
 * Plain text with its source offsets: what both outline readers pass to the inline stage.
 *
 *     source   **Bold** and _more_        text   Bold and more
 *                ^^^^  ^^^^^ ^^^^                ^^^^^^^^^ ^^^^   each piece keeps its source offset
 */
export interface Strand {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly links: readonly StrandLink[];
  readonly styles?: readonly StrandStyle[] | undefined;
}

export const EMPTY_STRAND: Strand = { text: '', pieces: [], links: [] };

/** Blank characters: white space and invisible ones (zero width, marks of direction, soft hyphen, byte order mark). */
const BLANK = /[\s\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\u00AD]/;

/** Creates a strand of a stretch of the source. */
export function strandOf(source: string, start: number, end: number): Strand {
  return { text: source.slice(start, end), pieces: [{ at: 0, start, length: end - start }], links: [] };
}

/** Creates one strand per line of a stretch of the source, without line breaks. */
export function strandLines(source: string, start: number, end: number): Strand[] {
  const lines: Strand[] = [];
  let at = start;
  for (const match of source.slice(start, end).matchAll(/\r\n|\n|\r/g)) {
    lines.push(strandOf(source, at, start + match.index));
    at = start + match.index + match[0].length;
  }
  return [...lines, strandOf(source, at, end)];
}

/** Slices a strand like String.slice, with `from <= to` inside the text. */
export function sliceStrand(strand: Strand, from: number, to: number = strand.text.length): Strand {
  if (from === 0 && to === strand.text.length) return strand;
  if (from >= to) return EMPTY_STRAND;
  const pieces: Piece[] = [];
  for (let i = firstPieceAt(strand.pieces, from); i < strand.pieces.length; i += 1) {
    const piece = strand.pieces[i];
    if (piece === undefined || piece.at >= to) break;
    const start = Math.max(piece.at, from);
    const end = Math.min(piece.at + piece.length, to);
    if (end > start)
      pieces.push({ at: start - from, start: piece.start + start - piece.at, length: end - start });
  }
  const text = strand.text.slice(from, to);
  const links = sliceSpans(strand.links, from, to);
  return { text, pieces, links, ...stylesOf(sliceSpans(strand.styles ?? [], from, to)) };
}

function sliceSpans<T extends Span>(spans: readonly T[], from: number, to: number): T[] {
  return spans
    .filter((span) => span.start < to && span.end > from)
    .map((span) => ({
      ...span,
      start: Math.max(span.start, from) - from,
      end: Math.min(span.end, to) - from,
    }));
}

const stylesOf = (styles: readonly StrandStyle[]): { styles?: readonly StrandStyle[] } =>
  styles.length === 0 ? {} : { styles };

function firstPieceAt(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece !== undefined && piece.at + piece.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Removes blank characters at both ends. */
export function trimStrand(strand: Strand): Strand {
  let from = 0;
  let to = strand.text.length;
  while (from < to && BLANK.test(strand.text[from] ?? '')) from += 1;
  while (to > from && BLANK.test(strand.text[to - 1] ?? '')) to -= 1;
  return sliceStrand(strand, from, to);
}

/** Joins strands; `glue` is inserted text between them, such as a space for a soft line break. */
export function joinStrands(strands: readonly Strand[], glue = ''): Strand {
  let text = '';
  const pieces: Piece[] = [];
  const links: StrandLink[] = [];
  const styles: StrandStyle[] = [];
  strands.forEach((strand, i) => {
    if (i > 0) text += glue;
    const shift = text.length;
    text += strand.text;
    for (const piece of strand.pieces) pieces.push({ ...piece, at: piece.at + shift });
    for (const link of strand.links)
      links.push({ ...link, start: link.start + shift, end: link.end + shift });
    for (const one of strand.styles ?? [])
      styles.push({ ...one, start: one.start + shift, end: one.end + shift });
  });
  return { text, pieces, links, ...stylesOf(styles) };
}

/** Marks the whole strand as a link. */
export function linkStrand(strand: Strand, url: string): Strand {
  return { ...strand, links: [{ start: 0, end: strand.text.length, url }] };
}

/** Marks the whole strand as code or as a marked stretch. */
export function styleStrand(strand: Strand, style: StrandStyle['style']): Strand {
  if (strand.text === '') return strand;
  return { ...strand, styles: [...(strand.styles ?? []), { start: 0, end: strand.text.length, style }] };
}

/** True for a character of the strand that is code. */
export function isCodeAt({ styles = [] }: Strand, at: number): boolean {
  return styles.some(({ style, start, end }) => style === 'code' && start <= at && at < end);
}

/** The smallest source span of the strand; an empty strand has an empty span at 0. */
export function spanOf(strand: Strand): Span {
  const first = strand.pieces[0];
  const last = strand.pieces[strand.pieces.length - 1];
  if (first === undefined || last === undefined) return { start: 0, end: 0 };
  return { start: first.start, end: last.start + last.length };
}

/** Returns the source offset of a character of the strand. */
export function sourceOffset(strand: Strand, at: number): number {
  const piece = strand.pieces[Math.min(firstPieceAt(strand.pieces, at), strand.pieces.length - 1)];
  return piece === undefined ? 0 : piece.start + Math.max(0, Math.min(at - piece.at, piece.length));
}

/** True when the text has no visible character. */
export function isBlank(text: string): boolean {
  for (const character of text) if (!BLANK.test(character)) return false;
  return true;
}
