import type { Definition, Link, LinkReference, Paragraph, PhrasingContent, RootContent, Text } from 'mdast';
import type { Claims } from './claims';
import { EMPTY_STRAND, joinStrands, linkStrand, type Strand, strandOf } from './strand';

/** Where Markdown nodes stand: their offsets count from the start of the file. */
export interface MarkdownPlace {
  readonly source: string;
  readonly claims: Claims;
  /** Targets of `[text][name]`, by remark's normal form of the name. */
  readonly definitions: ReadonlyMap<string, string>;
}

interface Positioned {
  readonly position?:
    | {
        readonly start: { readonly offset?: number | undefined };
        readonly end: { readonly offset?: number | undefined };
      }
    | undefined;
}

/** Finds a node's place in the file. */
export function rangeOf(node: Positioned): { start: number; end: number } {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** Collects the link targets that stand on lines of their own; the first of two with one name counts (CommonMark 0.31, 4.7). */
export function readDefinitions(blocks: readonly RootContent[]): Map<string, string> {
  const targets = new Map<string, string>();
  for (const block of blocks)
    if (block.type === 'definition' && !targets.has(block.identifier) && isWebAddress(block.url))
      targets.set(block.identifier, block.url);
  return targets;
}

/** Claims a definition whose target the links show; false when its line has to be kept as text. */
export function claimDefinition(node: Definition, place: MarkdownPlace): boolean {
  if (place.definitions.get(node.identifier) !== node.url || (node.title ?? '') !== '') return false;
  const own = rangeOf(node);
  claimTarget(node.url, own, place);
  place.claims.syntaxSpanRest(own);
  return true;
}

/** The target of a link is a value of the model; escapes and references in it are not looked for. */
function claimTarget(
  url: string,
  { start, end }: { start: number; end: number },
  place: MarkdownPlace,
): void {
  const at = place.source.lastIndexOf(url, end);
  if (url !== '' && at >= start && at + url.length <= end)
    place.claims.text(strandOf(place.source, at, at + url.length));
}

/** Only such addresses become links; the text of any other is kept without one. */
function isWebAddress(url: string): boolean {
  return /^(?:https?:\/\/|mailto:)\S+$/i.test(url);
}

/** Claims as syntax what lies inside a node but in none of its parts: `#`, `**`, list marks, pipes. */
export function claimGaps(node: Positioned, parts: readonly Positioned[], place: MarkdownPlace): void {
  const own = rangeOf(node);
  let at = own.start;
  for (const part of parts) {
    const range = rangeOf(part);
    place.claims.syntaxSpanRest({ start: at, end: range.start });
    at = range.end;
  }
  place.claims.syntaxSpanRest({ start: at, end: own.end });
}

/** Reads inline Markdown into one strand a source line: marks claimed as syntax, text and link targets kept. */
export function readPhrasing(nodes: readonly PhrasingContent[], place: MarkdownPlace): Strand[] {
  const lines: Strand[][] = [[]];
  const add = (strands: readonly Strand[]): void => {
    strands.forEach((strand, i) => {
      if (i > 0) lines.push([]);
      lines.at(-1)?.push(strand);
    });
  };
  for (const node of nodes) {
    if (node.type === 'break') {
      place.claims.syntaxSpan(rangeOf(node));
      lines.push([]);
    } else add(readNode(node, place));
  }
  return lines.map((parts) => joinStrands(parts));
}

/** Reads a paragraph's lines; what it holds beside its parts (the box of a task) is syntax. */
export function readParagraphLines(paragraph: Paragraph, place: MarkdownPlace): Strand[] {
  claimGaps(paragraph, paragraph.children, place);
  return readPhrasing(paragraph.children, place);
}

/** Reads inline Markdown into one strand, its soft line breaks as spaces. */
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
      return [innerText(node, node.value, place)];
    default: {
      // Images, raw HTML, footnotes: shown as their author typed them.
      const { start, end } = rangeOf(node);
      return [strandOf(place.source, start, end)];
    }
  }
}

/** A link shows its text; one without text, or with a title of its own, is kept as it was typed. */
function readLink(node: Link | LinkReference, url: string, place: MarkdownPlace): Strand[] {
  const own = rangeOf(node);
  const last = node.children.at(-1);
  const titled = node.type === 'link' && (node.title ?? '') !== '';
  const inPage = node.type === 'link' && url.startsWith('#');
  if (last === undefined || titled || !(inPage || isWebAddress(url)))
    return [strandOf(place.source, own.start, own.end)];
  if (node.type === 'link' && !inPage) claimTarget(url, { start: rangeOf(last).end, end: own.end }, place);
  claimGaps(node, node.children, place);
  const strands = readPhrasing(node.children, place);
  // `[00:25](#t=25)` leads nowhere outside the page it was copied from: its text says all there is.
  return inPage ? strands : strands.map((strand) => linkStrand(strand, url));
}

function innerText(node: PhrasingContent, value: string, place: MarkdownPlace): Strand {
  const { start, end } = rangeOf(node);
  const at = place.source.indexOf(value, start);
  if (at < 0 || at + value.length > end) return strandOf(place.source, start, end);
  place.claims.syntaxSpan({ start, end: at });
  place.claims.syntaxSpan({ start: at + value.length, end });
  return strandOf(place.source, at, at + value.length);
}

/**
 * Lays a text node's value over its source, one strand a line. Both differ where the source holds an escape (`\*`), a
 * character reference (`&amp;`) or the marks of a continued block (`> `): those source characters are syntax.
 */
function readText(node: Text, place: MarkdownPlace): Strand[] {
  const { start, end } = rangeOf(node);
  const lines: Strand[][] = [[]];
  let at = start;
  for (const [i, valueLine] of node.value.split('\n').entries()) {
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
    const reference = source[at] === '&' && at < end ? REFERENCE.exec(source.slice(at, at + 40)) : null;
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
