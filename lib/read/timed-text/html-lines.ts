import { Tokenizer } from 'htmlparser2';

/** The text of a page between two block tags. */
export interface HtmlLine {
  /** The innermost of cite, time and p around it, else `text`. */
  readonly tag: HtmlTag;
  readonly text: string;
  /** Offset of its first character in the source. */
  readonly offset: number;
}

type HtmlTag = 'cite' | 'time' | 'p' | 'text';

const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'code',
  'em',
  'font',
  'i',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
  'wbr',
]);
const HIDDEN = new Set(['head', 'script', 'style', 'template', 'title']);

const toTag = (name: string): HtmlTag => (name === 'cite' || name === 'time' || name === 'p' ? name : 'text');

/**
 * Reads HTML as lines, without scripts and the page's head. It uses htmlparser2's tokens: building a tree takes
 * quadratic time on a page of unclosed tags, and lines need none.
 * @example readHtmlLines('<cite>Ada:</cite><time>0:05</time><p>Hi</p>') // cite "Ada:", time "0:05", p "Hi"
 */
export function readHtmlLines(html: string): HtmlLine[] {
  const lines: HtmlLine[] = [];
  let tag: HtmlTag = 'text';
  let hidden: string | null = null;
  let text = '';
  let offset = 0;
  let isBlank = true;
  const flush = (next: HtmlTag): void => {
    const line = text.replace(/\s+/g, ' ').trim();
    if (line !== '') lines.push({ tag, text: line, offset });
    text = '';
    isBlank = true;
    tag = next;
  };
  const add = (piece: string, at: number): void => {
    if (hidden !== null) return;
    const first = isBlank ? piece.search(/\S/) : -1;
    if (first >= 0) {
      offset = at + first;
      isBlank = false;
    }
    text += piece;
  };
  const nameOf = (start: number, end: number): string => html.slice(start, end).toLowerCase();
  const open = (name: string): void => {
    if (HIDDEN.has(name)) hidden ??= name;
    else if (!INLINE.has(name)) flush(toTag(name));
  };
  const ignore = (): void => {};
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      onopentagname: (start, end) => open(nameOf(start, end)),
      onclosetag: (start, end) => {
        const name = nameOf(start, end);
        if (name === hidden) hidden = null;
        else if (!INLINE.has(name) && !HIDDEN.has(name)) flush('text');
      },
      ontext: (start, end) => add(html.slice(start, end), start),
      ontextentity: (codepoint, end) => add(String.fromCodePoint(codepoint), end),
      onattribdata: ignore,
      onattribend: ignore,
      onattribentity: ignore,
      onattribname: ignore,
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onopentagend: ignore,
      onprocessinginstruction: ignore,
      onselfclosingtag: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  flush('text');
  return lines;
}
