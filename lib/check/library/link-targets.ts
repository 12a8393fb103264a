import type { Span } from '@/lib/core/model/diagnostic';

/** The target of a Markdown link, as written. */
export interface WrittenLink {
  readonly url: string;
  /** The target's offsets; for an empty target those of its parentheses. */
  readonly span: Span;
}

/** `](target)` or `](<target> "title")`; what is in front of the bracket does not matter here. */
const INLINE = /\]\([ \t]*(<?)([^\s<>()]*(?:\([^\s()<>]*\)[^\s<>()]*)*)>?(?:[ \t]+"[^"\r\n]*")?[ \t]*\)/g;
/** `[name]: target`, only for targets that cannot be a sentence. */
const DEFINITION = /^ {0,3}\[[^\]\r\n]+\]:[ \t]*<?((?:javascript|data|vbscript|file):[^\s<>]*)/gim;
/** The address of `<img src="…">`. */
const IMAGE = /<img\b[^<>]{0,500}?\ssrc\s*=\s*["']([^"'<>]*)["']/gi;
/** A word in parentheses after a bracket, "[laughs](inaudible)", is not an address. */
const ADDRESS = /[/.#?:@]|^$/;

/** Lists the targets of a text's Markdown links and images, except in code. */
export function listLinkTargets(text: string): WrittenLink[] {
  const targets: WrittenLink[] = [];
  if (!/\]\(|\]:|<img\b/i.test(text)) return targets;
  for (const match of text.matchAll(INLINE)) {
    const url = match[2] ?? '';
    if (!ADDRESS.test(url) || isCode(text, match.index)) continue;
    const start = match.index + match[0].indexOf(url, 2 + (match[1]?.length ?? 0));
    const empty = { start: match.index + 1, end: match.index + match[0].length };
    targets.push({ url, span: url === '' ? empty : { start, end: start + url.length } });
  }
  for (const match of text.matchAll(DEFINITION)) {
    const url = match[1] ?? '';
    const end = match.index + match[0].length;
    targets.push({ url, span: { start: end - url.length, end } });
  }
  for (const match of text.matchAll(IMAGE)) {
    const url = match[1] ?? '';
    const end = match.index + match[0].length - 1;
    if (!isCode(text, match.index)) targets.push({ url, span: { start: end - url.length, end } });
  }
  return targets;
}

/** An odd number of backticks in front of an offset in its line means code; only the last 500 characters are searched. */
function isCode(text: string, at: number): boolean {
  const line = text.slice(Math.max(0, at - 500), at);
  const own = line.slice(Math.max(line.lastIndexOf('\n'), line.lastIndexOf('\r')) + 1);
  return (own.match(/`+/g)?.length ?? 0) % 2 === 1;
}
