import { decodeHTMLStrict } from 'entities';
import type { Claims } from '@/lib/read/summary/spans/claims';
import {
  isCodeAt,
  joinStrands,
  type Strand,
  sliceStrand,
  sourceOffset,
  styleStrand,
} from '@/lib/read/summary/spans/strand';

/** `&amp;`, and `&amp;amp;` of a text that was escaped twice. */
const REFERENCE = /&(?:amp;)*(#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/g;
/** `[[Page]]`, `[[Page|shown]]` and the embedded `![[Page]]`, as in Obsidian and wikis. */
const WIKI_LINK = /!?\[\[([^[\]|\n]*)(?:\\?\|([^[\]|\n]*))?\]\]/g;
/** Double brackets around a time or the number of a source are no links. */
const NUMBERS = /^\s*(?:\d{1,4}:\d{2}[\d:.,\s–-]*|\d{1,3})\s*$/;
/** `==marked==`; `a == b` and `x==1` compare. */
const MARKED = /(?<![\p{Lu}\p{Ll}\p{N}=)\]])==(?![\s=])([^=\n]*[^=\s])==(?![\p{Lu}\p{Ll}\p{N}=])/gu;

/** Reads character references, wiki links and `==marks==` of a text: what is not shown is claimed as syntax. Code is left as it is. */
export function readInlineMarks(strand: Strand, claims: Claims): Strand {
  let read = strand;
  if (read.text.includes('&')) read = replaceAll(read, REFERENCE, claims, decodeReference);
  if (read.text.includes('[[')) read = replaceAll(read, WIKI_LINK, claims, readWikiLink);
  if (read.text.includes('=='))
    read = replaceAll(read, MARKED, claims, (_match, whole) =>
      styleStrand(sliceStrand(whole, 2, whole.text.length - 2), 'mark'),
    );
  return read;
}

/** The strand that replaces a match, or null to leave it. */
type Replace = (match: RegExpMatchArray, whole: Strand) => Strand | null;

function replaceAll(strand: Strand, pattern: RegExp, claims: Claims, replace: Replace): Strand {
  const parts: Strand[] = [];
  let from = 0;
  for (const match of strand.text.matchAll(pattern)) {
    const end = match.index + match[0].length;
    const whole = sliceStrand(strand, match.index, end);
    const shown = isCodeAt(strand, match.index) ? null : replace(match, whole);
    if (shown === null) continue;
    claimRest(whole, shown, claims);
    parts.push(sliceStrand(strand, from, match.index), shown);
    from = end;
  }
  return parts.length === 0 ? strand : joinStrands([...parts, sliceStrand(strand, from)]);
}

/** Claims as syntax the characters of a strand that another one does not have. */
function claimRest(whole: Strand, shown: Strand, claims: Claims): void {
  const kept = [...shown.pieces];
  for (const { start, length } of whole.pieces) {
    let at = start;
    const end = start + length;
    for (const piece of kept) {
      if (piece.start + piece.length <= at || piece.start >= end) continue;
      claims.syntaxSpanRest({ start: at, end: piece.start });
      at = piece.start + piece.length;
    }
    claims.syntaxSpanRest({ start: at, end });
  }
}

function decodeReference([reference, name]: RegExpMatchArray, whole: Strand): Strand | null {
  const decoded = decodeHTMLStrict(`&${name};`);
  if (decoded === `&${name};` || reference === undefined) return null;
  const piece = { at: 0, start: sourceOffset(whole, 0), length: 1 };
  return {
    text: decoded,
    pieces: [piece],
    links: whole.links.map((link) => ({ ...link, start: 0, end: decoded.length })),
  };
}

function readWikiLink([link, page = '', shown]: RegExpMatchArray, whole: Strand): Strand | null {
  const words = shown ?? page;
  if (words.trim() === '' || NUMBERS.test(words)) return null;
  const at = shown === undefined ? link.indexOf('[[') + 2 : link.length - 2 - words.length;
  return sliceStrand(whole, at, at + words.length);
}
