import { decodeHTMLAttribute } from 'entities';
import type { Claims } from '@/lib/read/summary/spans/claims';
import { EMPTY_STRAND, linkStrand, type Strand, strandOf } from '@/lib/read/summary/spans/strand';
import { readInlineMarks } from './read-inline-marks';

/** A picture as written, `![alt](src)` or `<img src alt>`; nothing is claimed yet. */
export interface Picture {
  readonly start: number;
  readonly end: number;
  readonly alt: Strand;
  /** The address as written, and decoded. */
  readonly src: Strand;
  readonly url: string;
}

const SCHEME = /^[a-z][a-z\d+.-]*:/i;
/** One attribute of a tag: its name, and its value in double, single or no quotation marks. */
const ATTRIBUTE = /\s(src|alt)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>`=]+))/gi;
const IMG = /^<img(?=[\s/>])[\s\S]*>$/i;

/** True for the path of a file of the site. */
export const isSitePath = (url: string): boolean =>
  url !== '' && !SCHEME.test(url) && !/^(?:\/\/|#)/.test(url);
const isShown = (url: string): boolean => isSitePath(url) || /^https?:\/\/\S+$/i.test(url);

/** Reads an `<img>` tag at a span of the source; null when nothing of it can be shown. An address that is no link leaves its text. */
export function readImageTag(source: string, { start, end }: { start: number; end: number }): Picture | null {
  const tag = source.slice(start, end);
  if (!IMG.test(tag)) return null;
  let [alt, src] = [EMPTY_STRAND, EMPTY_STRAND];
  for (const match of tag.matchAll(ATTRIBUTE)) {
    const value = match[2] ?? match[3] ?? match[4] ?? '';
    const to = start + match.index + match[0].length - (match[4] === undefined ? 1 : 0);
    const strand = strandOf(source, to - value.length, to);
    if (match[1]?.toLowerCase() === 'alt') alt = value.trim() === '' ? EMPTY_STRAND : strand;
    else src = strand;
  }
  const url = decodeHTMLAttribute(src.text);
  if (isShown(url)) return { start, end, alt, src, url };
  return alt === EMPTY_STRAND ? null : { start, end, alt, src: EMPTY_STRAND, url: '' };
}

/** Reads `![alt](src)` at a span of the source; null when it names no file of the site and no web address, or has a title. */
export function readMarkdownImage(
  source: string,
  { start, end }: { start: number; end: number },
): Picture | null {
  const text = source.slice(start, end);
  const target = /\]\(\s*<?([^\s<>]+)>?\s*\)$/.exec(text);
  const url = target?.[1] ?? '';
  if (target === null || !text.startsWith('![') || !isShown(url)) return null;
  const from = start + target.index + target[0].indexOf(url, 2);
  const alt = strandOf(source, start + 2, start + target.index);
  const src = strandOf(source, from, from + url.length);
  return { start, end, alt: alt.text.trim() === '' ? EMPTY_STRAND : alt, src, url };
}

/** Claims what is around the alternative text and the address of a picture, and reads that text. */
export function claimPicture(picture: Picture, claims: Claims): Picture {
  const parts = [...picture.alt.pieces, ...picture.src.pieces].sort((a, b) => a.start - b.start);
  let at = picture.start;
  for (const piece of parts) {
    claims.syntaxSpanRest({ start: at, end: piece.start });
    at = piece.start + piece.length;
  }
  claims.syntaxSpanRest({ start: at, end: picture.end });
  const { alt, src } = picture;
  return { ...picture, alt: readInlineMarks(alt, claims), src: readInlineMarks(src, claims) };
}

/** A picture inside a text: a link with its alternative text, else with its address. */
export function pictureLink(picture: Picture, claims: Claims): Strand {
  const { alt, src, url } = claimPicture(picture, claims);
  if (alt.text === '') return linkStrand(src, url);
  claims.address(src);
  return url === '' ? alt : linkStrand(alt, url);
}
