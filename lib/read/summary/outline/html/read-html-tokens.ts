import { Tokenizer } from 'htmlparser2';
import type { Span } from '@/lib/core/model/diagnostic';

/** A piece of a page, in source order; offsets count from the start of the source. */
export type HtmlToken =
  | { readonly type: 'text'; readonly start: number; readonly end: number; readonly decoded: string | null }
  | {
      readonly type: 'open' | 'close';
      readonly name: string;
      readonly span: Span;
      readonly href: Href | null;
    };

/** The target of a link, and the span of its address in the source. */
export interface Href extends Span {
  readonly url: string;
}

/** Elements whose content is never shown. */
const HIDDEN = new Set(['script', 'style', 'template', 'title', 'svg', 'iframe', 'object', 'noembed']);

/**
 * Splits HTML into text and tags, in linear time: htmlparser2's own parser keeps a stack with quadratic cost in its depth.
 * Comments, declarations and hidden elements are left out; anything unfinished at the end is text.
 */
export function readHtmlTokens(source: string, from: number, to: number): HtmlToken[] {
  const tokens: HtmlToken[] = [];
  const html = source.slice(from, to);
  let tag = { name: '', start: 0 };
  let href: { start: number; end: number; url: string } | null = null;
  let attribute = '';
  let hidden: { readonly name: string; readonly start: number; depth: number } | null = null;
  let last = 0;
  const addText = (start: number, end: number, decoded: string | null): void => {
    last = end;
    if (hidden === null && end > start)
      tokens.push({ type: 'text', start: from + start, end: from + end, decoded });
  };
  const addTag = (type: 'open' | 'close', end: number): void => {
    last = end;
    const link = href === null ? null : { ...href, start: from + href.start, end: from + href.end };
    href = null;
    if (hidden === null)
      tokens.push({ type, name: tag.name, span: { start: from + tag.start, end: from + end }, href: link });
  };
  const opened = (end: number, selfClosing: boolean): void => {
    if (hidden === null && HIDDEN.has(tag.name) && !selfClosing) {
      hidden = { name: tag.name, start: tag.start, depth: 1 };
      last = end;
    } else if (hidden !== null && hidden.name === tag.name && !selfClosing) hidden.depth += 1;
    else addTag('open', end);
  };
  const ignore = (): void => {};
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      onopentagname: (start, end) => {
        tag = { name: html.slice(start, end).toLowerCase(), start: start - 1 };
        href = null;
      },
      onattribname: (start, end) => {
        attribute = tag.name === 'a' ? html.slice(start, end).toLowerCase() : '';
      },
      onattribdata: (start, end) => {
        if (attribute !== 'href') return;
        const url = html.slice(start, end);
        href = href === null ? { start, end, url } : { ...href, end, url: href.url + url };
      },
      onattribentity: (codepoint) => {
        if (attribute === 'href' && href !== null) href.url += String.fromCodePoint(codepoint);
      },
      onattribend: () => {
        attribute = '';
      },
      onopentagend: (end) => opened(end + 1, false),
      onselfclosingtag: (end) => opened(end + 1, true),
      onclosetag: (start, end) => {
        tag = { name: html.slice(start, end).toLowerCase(), start: start - 2 };
        const close = html.indexOf('>', end) + 1;
        if (hidden === null) addTag('close', close);
        else if (hidden.name === tag.name && --hidden.depth === 0) hidden = null;
        last = close;
      },
      ontext: (start, end) => addText(start, end, null),
      ontextentity: (codepoint, end) => {
        const start = html.lastIndexOf('&', end - 1);
        const before = tokens.at(-1);
        const decoded = String.fromCodePoint(codepoint);
        // A reference may decode to two characters.
        if (before?.type === 'text' && before.start === from + start && before.decoded !== null)
          tokens[tokens.length - 1] = { ...before, decoded: before.decoded + decoded };
        else addText(start, end, decoded);
      },
      oncdata: (start, end, offset) => {
        addText(start, end - offset, null);
        last = end + 1;
      },
      oncomment: (_start, end) => {
        last = end + 1;
      },
      ondeclaration: (_start, end) => {
        last = end + 1;
      },
      onprocessinginstruction: (_start, end) => {
        last = end + 1;
      },
      onend: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  const unclosed: { readonly start: number } | null = hidden;
  hidden = null;
  addText(unclosed === null ? last : Object(unclosed).start, html.length, null);
  return tokens;
}
