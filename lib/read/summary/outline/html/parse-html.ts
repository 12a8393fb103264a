import { readImageTag } from '@/lib/read/summary/outline/read-picture';
import type { Claims } from '@/lib/read/summary/spans/claims';
import { type HtmlToken, readHtmlTokens } from './read-html-tokens';

/** An element of a page, or a text in it. */
export type HtmlNode = HtmlElement | HtmlText;

export interface HtmlElement {
  readonly tag: string;
  readonly start: number;
  readonly end: number;
  /** Address of a link; empty for other elements. */
  readonly url: string;
  readonly children: HtmlNode[];
}

export interface HtmlText {
  readonly tag: null;
  readonly start: number;
  readonly end: number;
  /** The text of a character reference; null for plain text. */
  readonly decoded: string | null;
}

/** Deeper nesting than any page has; deeper elements stay on this level, so that no input can exhaust the stack. */
const MAX_DEPTH = 40;

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
/** Tags of elements inside a line. */
export const INLINE_TAGS = words(
  'a abbr acronym b bdi bdo big button cite code data del dfn em font i ins kbd label mark meter q rp rt ruby s samp small span strike strong sub sup time tt u var',
);
const VOID_TAGS = words('area base br col embed hr img input link meta param source track wbr');
const LISTS = words('ul ol menu');

/** Parses HTML between two offsets of the source into a tree; tags, comments, scripts and styles are claimed as syntax. */
export function parseHtml(
  source: string,
  from: number,
  claims: Claims,
  to: number = source.length,
): readonly HtmlNode[] {
  const tokens = readHtmlTokens(source, from, to);
  const root: HtmlElement = { tag: '', start: from, end: to, url: '', children: [] };
  const open: HtmlElement[] = [root];
  const blocks = tokens.filter((token) => token.type === 'open' && isBlock(token.name)).length;
  const startsWithText =
    tokens[0]?.type === 'text' && source.slice(tokens[0].start, tokens[0].end).trim() !== '';
  // A pasted text with a few block tags still has its author's line breaks.
  const keepLines = blocks === 0 || (startsWithText && blocks * 3 < countLines(source.slice(from, to)));
  let at = from;
  for (const token of tokens) {
    const top = open.at(-1) ?? root;
    if (token.type === 'text') {
      claims.syntaxSpanRest({ start: at, end: token.start });
      at = token.end;
      if (token.decoded !== null) claims.syntaxSpanRest({ start: token.start + 1, end: token.end });
      const nodes = keepLines && token.decoded === null ? splitLines(source, token) : [asText(token)];
      for (const node of nodes) top.children.push(node);
    } else if (token.type === 'open') {
      if (token.name === 'img' && readImageTag(source, token.span) !== null) {
        // The words of a picture are claimed when it is read.
        claims.syntaxSpanRest({ start: at, end: token.span.start });
        at = token.span.end;
      }
      openElement(open, token, claims);
    } else closeElement(open, token.name);
  }
  claims.syntaxSpanRest({ start: at, end: to });
  return root.children;
}

const countLines = (text: string): number => text.match(/\S[^\n\r]*/g)?.length ?? 0;

type TextToken = Extract<HtmlToken, { type: 'text' }>;
type TagToken = Exclude<HtmlToken, TextToken>;

/** True for a tag that begins a new line. */
const isBlock = (tag: string): boolean =>
  !INLINE_TAGS.has(tag) && !(VOID_TAGS.has(tag) && tag !== 'hr' && tag !== 'br');

const asText = ({ start, end, decoded }: TextToken): HtmlText => ({ tag: null, start, end, decoded });
const leaf = (tag: string, start: number): HtmlElement => ({ tag, start, end: start, url: '', children: [] });

/** With few block tags, the line breaks of the source separate lines, and empty lines separate paragraphs. */
function splitLines(source: string, { start, end }: TextToken): HtmlNode[] {
  const nodes: HtmlNode[] = [];
  let at = start;
  for (const match of source.slice(start, end).matchAll(/(?:\r\n|\n|\r)([ \t]*(?:\r\n|\n|\r))*/g)) {
    const to = start + match.index;
    nodes.push(
      { tag: null, start: at, end: to, decoded: null },
      leaf(match[1] === undefined ? 'br' : 'p', to),
    );
    at = to + match[0].length;
  }
  return [...nodes, { tag: null, start: at, end, decoded: null }];
}

function openElement(open: HtmlElement[], { name, span, href }: TagToken, claims: Claims): void {
  if (isBlock(name)) closeBefore(open, name);
  const element: HtmlElement = {
    tag: name,
    start: span.start,
    end: span.end,
    url: href?.url ?? '',
    children: [],
  };
  if (href !== null && /^(?:https?:\/\/|mailto:)\S+$/i.test(href.url))
    claims.address({
      text: href.url,
      pieces: [{ at: 0, start: href.start, length: href.end - href.start }],
      links: [],
    });
  open.at(-1)?.children.push(element);
  if (!VOID_TAGS.has(name) && open.length < MAX_DEPTH) open.push(element);
}

/** A block ends the line around it; an item ends the previous item, a cell the previous cell (HTML, "optional tags"). */
function closeBefore(open: HtmlElement[], name: string): void {
  if (name === 'br') return;
  while (
    (open.length > 1 && /^(?:p|h[1-6])$/.test(open.at(-1)?.tag ?? '')) ||
    INLINE_TAGS.has(open.at(-1)?.tag ?? '')
  )
    open.pop();
  if (name === 'li') closeTo(open, ['li'], LISTS);
  if (name === 'dt' || name === 'dd') closeTo(open, ['dt', 'dd'], words('dl'));
  if (/^t[dh]$/.test(name)) closeTo(open, ['td', 'th'], words('table tr'));
  if (/^(?:tr|tbody|tfoot)$/.test(name)) closeTo(open, ['tr'], words('table'));
}

function closeTo(open: HtmlElement[], tags: readonly string[], scope: ReadonlySet<string>): void {
  const at = open.findLastIndex(({ tag }) => tags.includes(tag));
  if (at > open.findLastIndex(({ tag }) => scope.has(tag))) open.length = at;
}

/** A closing tag without its opening tag is ignored, and one inside a line does not close the block around it. */
function closeElement(open: HtmlElement[], name: string): void {
  const at = open.findLastIndex(({ tag }) => tag === name);
  if (at < 1) return;
  if (INLINE_TAGS.has(name) && open.slice(at + 1).some(({ tag }) => !INLINE_TAGS.has(tag))) return;
  open.length = at;
}
