import { decodeHTMLAttribute } from 'entities';
import type { Html, Image, InlineCode, Link, LinkReference, Paragraph, PhrasingContent, Text } from 'mdast';
import { ENDING, SINGLE_CLOSING } from '@/lib/core/marks/quotation-marks';
import { readInlineMarks } from '@/lib/read/summary/outline/read-inline-marks';
import {
  type Picture,
  pictureLink,
  readImageTag,
  readMarkdownImage,
} from '@/lib/read/summary/outline/read-picture';
import {
  EMPTY_STRAND,
  joinStrands,
  linkStrand,
  type Strand,
  type StrandStyle,
  strandLines,
  strandOf,
  styleStrand,
} from '@/lib/read/summary/spans/strand';
import { claimGaps, claimTarget, isWebAddress, type MarkdownPlace, rangeOf } from './markdown-place';
import { readInlineTag } from './read-inline-tag';

/** Reads inline Markdown into one strand per source line: marks claimed as syntax, text and link targets kept. */
function readPhrasing(nodes: readonly PhrasingContent[], place: MarkdownPlace): Strand[] {
  const lines: Strand[][] = [[]];
  const add = (strands: readonly Strand[]): void => {
    strands.forEach((strand, i) => {
      if (i > 0) lines.push([]);
      lines.at(-1)?.push(strand);
    });
  };
  for (let i = 0; i < nodes.length; i += 1) {
    const node = nodes[i] as PhrasingContent;
    if (node.type === 'break') {
      place.claims.syntaxSpan(rangeOf(node));
      lines.push([]);
    } else if (node.type === 'html' && !CITE.test(node.value)) {
      const read = readHtml(nodes, i, place);
      add(read.strands);
      i = read.last;
    } else add(readNode(node, place));
  }
  return lines.map((parts) => readInlineMarks(joinStrands(parts), place.claims));
}

/** Reads a tag in Markdown: `<br>`, a picture, a link, a mark; other tags of HTML are syntax, and what is none is text. */
function readHtml(
  nodes: readonly PhrasingContent[],
  at: number,
  place: MarkdownPlace,
): { strands: readonly Strand[]; last: number } {
  const span = rangeOf(nodes[at] ?? {});
  const raw = place.source.slice(span.start, span.end);
  const picture = readImageTag(place.source, span);
  if (picture !== null) return { strands: [pictureLink(picture, place.claims)], last: at };
  const tag = readInlineTag(raw);
  if (tag === null && !raw.startsWith('<!--'))
    return { strands: strandLines(place.source, span.start, span.end), last: at };
  const url = tag?.href?.url ?? '';
  const isLink = tag?.href != null && isWebAddress(url);
  const closing = nodes.findIndex((node, i) => i > at && isClosing(node, tag?.name ?? '', place));
  // A link that is never closed goes to the end, as in a browser.
  const close = closing < 0 && isLink ? nodes.length : closing;
  if (tag?.href && isLink) {
    const from = span.start + tag.href.at;
    const written = strandOf(place.source, from, from + url.length);
    if (close <= at + 1) return { strands: [addressStrand(written, span, place)], last: at };
    place.claims.address({ ...written, text: decodeHTMLAttribute(url) });
  }
  place.claims.syntaxSpanRest(span);
  if (tag?.name === 'br') return { strands: [EMPTY_STRAND, EMPTY_STRAND], last: at };
  const style = tag === null || tag.closes ? undefined : STYLES[tag.name];
  if ((style === undefined && !isLink) || close < 0) return { strands: [], last: at };
  const inner = readPhrasing(nodes.slice(at + 1, close), place);
  if (close < nodes.length) place.claims.syntaxSpanRest(rangeOf(nodes[close] ?? {}));
  const strands = inner.map((one) =>
    style === undefined ? linkStrand(one, decodeHTMLAttribute(url)) : styleStrand(one, style),
  );
  return { strands, last: close };
}

/** A link without words is shown by its address. */
function addressStrand(written: Strand, span: { start: number; end: number }, place: MarkdownPlace): Strand {
  const [piece] = written.pieces;
  const start = piece?.start ?? span.start;
  place.claims.syntaxSpan({ start: span.start, end: start });
  place.claims.syntaxSpan({ start: start + written.text.length, end: span.end });
  return linkStrand(written, decodeHTMLAttribute(written.text));
}

const STYLES: Readonly<Record<string, StrandStyle['style']>> = { mark: 'mark', code: 'code' };

function isClosing(node: PhrasingContent, name: string, { source }: MarkdownPlace): boolean {
  if (node.type !== 'html') return false;
  const { start, end } = rangeOf(node);
  const tag = readInlineTag(source.slice(start, end));
  return tag?.closes === true && tag.name === name;
}

/** Reads a paragraph's lines; anything outside its parts (the box of a task) is syntax. */
export function readParagraphLines(paragraph: Paragraph, place: MarkdownPlace): Strand[] {
  claimGaps(paragraph, paragraph.children, place);
  return readPhrasing(paragraph.children, place);
}

/** Reads inline Markdown into one strand, with soft line breaks as spaces. */
export function readPhrasingText(nodes: readonly PhrasingContent[], place: MarkdownPlace): Strand {
  return joinStrands(readPhrasing(nodes, place), ' ');
}

function readNode(node: PhrasingContent, place: MarkdownPlace): Strand[] {
  switch (node.type) {
    case 'text':
      return readText(node, place);
    case 'emphasis':
    case 'strong':
    case 'delete':
      claimGaps(node, node.children, place);
      return readPhrasing(node.children, place);
    case 'link':
      return readLink(node, node.url, place);
    case 'linkReference':
      return readLink(node, place.definitions.get(node.identifier) ?? '', place);
    case 'inlineCode':
      return readCode(node, place);
    case 'image': {
      const picture = readImage(node, place);
      if (picture !== null) return [pictureLink(picture, place.claims)];
      const { start, end } = rangeOf(node);
      return strandLines(place.source, start, end);
    }
    default: {
      if (node.type === 'html' && CITE.test(node.value)) return readCite(node, place);
      // Footnotes and images by reference: shown as their author typed them.
      const { start, end } = rangeOf(node);
      return strandLines(place.source, start, end);
    }
  }
}

/** Reads a picture, from Markdown or from a tag of an HTML page. */
export function readImage(node: Image, { source }: MarkdownPlace): Picture | null {
  return readImageTag(source, rangeOf(node)) ?? readMarkdownImage(source, rangeOf(node));
}

const CITE = /^<\/?cite>$/i;
const AFTER_QUOTE = new RegExp(String.raw`(?:^|\n|[${ENDING}${SINGLE_CLOSING}.!?…])[\s>]*$`);
const DASH: Strand = { text: '— ', pieces: [], links: [] };

/** `<cite>` names the speaker of the quote before it; a dash that is not in the source separates it from the words. */
function readCite(node: Html, place: MarkdownPlace): Strand[] {
  const { start, end } = rangeOf(node);
  place.claims.syntaxSpan({ start, end });
  const opens = node.value[1] !== '/';
  const isSpeaker =
    AFTER_QUOTE.test(place.source.slice(Math.max(0, start - 40), start)) &&
    /^[^<\n]{1,160}<\/cite>[ \t]*(?:\r?\n|$)/i.test(place.source.slice(end, end + 180));
  return [opens && isSpeaker && !/^\s*[–—―~(-]/.test(place.source.slice(end, end + 4)) ? DASH : EMPTY_STRAND];
}

/** A link shows its text; one without text, or with a title attribute, is kept as source. */
function readLink(node: Link | LinkReference, url: string, place: MarkdownPlace): Strand[] {
  const own = rangeOf(node);
  const last = node.children.at(-1);
  const titled = node.type === 'link' && (node.title ?? '') !== '';
  const inPage = node.type === 'link' && url.startsWith('#');
  if (last === undefined || titled || !(inPage || isWebAddress(url)))
    return strandLines(place.source, own.start, own.end);
  if (node.type === 'link' && !inPage) claimTarget(url, { start: rangeOf(last).end, end: own.end }, place);
  claimGaps(node, node.children, place);
  const strands = readPhrasing(node.children, place);
  // `[00:25](#t=25)` has no target outside the page it was copied from: only its text is kept.
  return inPage ? strands : strands.map((strand) => linkStrand(strand, url));
}

/** Reads a code span between its backticks, which are as many at its end as at its start (CommonMark 0.31, 6.1). */
function readCode(node: InlineCode, place: MarkdownPlace): Strand[] {
  const { start, end } = rangeOf(node);
  const ticks = /^`*/.exec(place.source.slice(start, end))?.[0].length ?? 0;
  place.claims.syntaxSpan({ start, end: start + ticks });
  place.claims.syntaxSpan({ start: end - ticks, end });
  return strandLines(place.source, start + ticks, end - ticks).map((line) => styleStrand(line, 'code'));
}

/**
 * Aligns a text node's value with its source, one strand per line. They differ where the source has an escape (`\*`), a
 * character reference (`&amp;`) or the marks of a continued block (`> `): those source characters are syntax.
 */
function readText(node: Text, place: MarkdownPlace): Strand[] {
  const known = place.texts?.get(node);
  if (known !== undefined) return [known];
  const { start, end } = rangeOf(node);
  const lines: Strand[][] = [[]];
  let at = start;
  for (const [i, valueLine] of node.value.split(/\r\n|\n|\r/).entries()) {
    if (i > 0) {
      const next = nextLineStart(place.source, at, end);
      place.claims.syntaxSpan({ start: at, end: next });
      at = next;
      lines.push([]);
    }
    const reading = alignLine(valueLine, { ...place, at, end });
    lines.at(-1)?.push(reading.strand);
    at = reading.at;
  }
  place.claims.syntaxSpan({ start: at, end });
  return lines.map((parts) => joinStrands(parts));
}

function nextLineStart(source: string, at: number, end: number): number {
  const match = /\r\n|\n|\r/.exec(source.slice(at, end));
  return match === null ? at : at + match.index + match[0].length;
}

const REFERENCE = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/;

function alignLine(
  value: string,
  from: MarkdownPlace & { at: number; end: number },
): { strand: Strand; at: number } {
  const parts: Strand[] = [];
  const { source, claims, end } = from;
  let at = from.at;
  let run = at;
  const flush = (): void => {
    if (at > run) parts.push(strandOf(source, run, at));
  };
  for (let i = 0; i < value.length; ) {
    const reference =
      source[at] === '&' && at < end ? REFERENCE.exec(source.slice(at, Math.min(end, at + 40))) : null;
    if (reference !== null && value.slice(i, i + reference[0].length) !== reference[0]) {
      flush();
      const character = String.fromCodePoint(value.codePointAt(i) ?? 0);
      parts.push({ text: character, pieces: [{ at: 0, start: at, length: 1 }], links: [] });
      claims.syntaxSpan({ start: at + 1, end: at + reference[0].length });
      at += reference[0].length;
      run = at;
      i += character.length;
    } else if (source[at] === value[i]) {
      at += 1;
      i += 1;
    } else if (at < end) {
      flush();
      claims.syntaxSpan({ start: at, end: at + 1 });
      at += 1;
      run = at;
    } else break;
  }
  flush();
  return { strand: parts.length === 0 ? EMPTY_STRAND : joinStrands(parts), at };
}
