import { isTameMarkdown } from './parse-markdown';

/** Marks that a text copied off a rendered page does not hold, although it holds dashes and pipes. */
const SURE = [/^ {0,3}#{1,6}[ \t]+\S/m, /\*\*[^\s*][^*\n]{0,200}\*\*/, /^(?:\*|\+)[ \t]+\*\*\S/m];
const LIKELY = [
  /__[^\s_][^_\n]{0,200}__/,
  /\[[^\]\n]{1,200}\]\([^)\s]{1,500}\)/,
  /^ {0,3}>[ \t]+\S/m,
  /^ {0,3}(?:`{3}|~{3})/m,
];
/** A title with a line of dashes under it, about as long as the title. */
const UNDERLINED = /^(?! )([^\n]{1,80})\n(={3,}|-{3,})[ \t]*$/gm;
const LONE_DASH = /^[ \t]*[-–•][ \t]*$/m;

/** Enough to see what a file is; the rest of it need not be read for that. */
const SAMPLE = 20_000;

/** Tells Markdown from text that was copied off a rendered page; Markdown that remark cannot read well is text, too. */
export function isMarkdown(body: string): boolean {
  const sample = body.slice(0, SAMPLE).replace(/\r\n?/g, '\n');
  const likely = (): boolean => LIKELY.some((mark) => mark.test(sample)) || hasUnderlinedTitle(sample);
  // A lone dash begins a point in pasted text; remark would make a heading of the line above it.
  const marked = SURE.some((mark) => mark.test(sample)) || (!LONE_DASH.test(sample) && likely());
  return marked && isTameMarkdown(body);
}

function hasUnderlinedTitle(sample: string): boolean {
  for (const [, title = '', line = ''] of sample.matchAll(UNDERLINED))
    if (/\p{L}/u.test(title) && Math.abs(title.trim().length - line.length) <= 3) return true;
  return false;
}
