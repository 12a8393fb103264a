import { INLINE_TAGS } from '@/lib/read/summary/outline/html/parse-html';

/** An HTML tag inside a Markdown text. */
export interface InlineTag {
  readonly name: string;
  readonly closes: boolean;
  /** The address of a link, and its offset in the tag. */
  readonly href: { readonly url: string; readonly at: number } | null;
}

const BLOCK_TAGS: ReadonlySet<string> = new Set(
  'address article aside blockquote body br caption center col colgroup dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html img input legend li main menu nav ol p picture pre section source summary table tbody td tfoot th thead tr ul wbr'.split(
    ' ',
  ),
);
const TAG = /^<(\/?)([A-Za-z][A-Za-z\d]*)(?:\s[\s\S]*?)?\/?>$/;
const HREF = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>`=]+))/i;

/** True for the name of an HTML element; `<name>` and `<your words>` are text. */
export const isTagName = (name: string): boolean => INLINE_TAGS.has(name) || BLOCK_TAGS.has(name);

/** Reads one tag; null for a name that HTML does not have. */
export function readInlineTag(text: string): InlineTag | null {
  const [, slash, written = ''] = TAG.exec(text) ?? [];
  const name = written.toLowerCase();
  if (!isTagName(name)) return null;
  const href = name === 'a' && slash === '' ? HREF.exec(text) : null;
  const url = href?.[1] ?? href?.[2] ?? href?.[3] ?? '';
  const at = href === null ? 0 : href.index + href[0].lastIndexOf(url);
  return { name, closes: slash !== '', href: url === '' ? null : { url, at } };
}

/** True for the raw HTML of a block: every tag in it is one of HTML. */
export function hasOnlyTags(html: string): boolean {
  const names = [...html.matchAll(/<\/?([A-Za-z][\w-]*)/g)].map(([, name = '']) => name.toLowerCase());
  return (names.length > 0 || /^\s*<!--/.test(html)) && names.every(isTagName);
}
