/** Marks that only Markdown has; a pasted page holds none of them, although it holds dashes and pipes. */
const MARKS = [/^\s{0,3}#{1,6}\s+\S/m, /\*\*[^\s*][^*\n]*\*\*/, /__[^\s_][^_\n]*__/, /\[[^\]\n]+\]\([^)\s]+\)/, /^\s{0,3}>\s/m];

/** Enough to see what a file is; the rest of it need not be read for that. */
const SAMPLE = 20_000;

/** Tells Markdown from text that was copied off a rendered page. */
export function isMarkdown(body: string): boolean {
  const sample = body.slice(0, SAMPLE);
  return MARKS.some((mark) => mark.test(sample));
}
