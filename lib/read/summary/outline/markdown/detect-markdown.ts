import { isKnownHeading } from '@/lib/read/summary/outline/classify-heading';
import { isSafeForRemark } from './parse-markdown';

interface Mark {
  readonly weight: number;
  readonly pattern: RegExp;
}

/** Structure that only Markdown has; a `#` weighs little, because the reader of pasted text supports it, too. */
const STRUCTURE: readonly Mark[] = [
  { weight: 2, pattern: /^ {0,3}#{1,6}[ \t]+\S/gm },
  { weight: 2, pattern: /^[ \t]*(?:[-*+]|\d{1,2}[.)])[ \t]+(?:\*\*|__)[^\s*_]/gm },
  {
    weight: 1,
    pattern: /^ {0,3}(?:\*\*|__)[^\s*_][^*\n]{0,200}(?:(?:\*\*|__)[ \t]*$|(?::\*\*|\*\*[ \t]?:))/gm,
  },
  { weight: 1, pattern: /^ {0,3}>[ \t]+\S/gm },
  { weight: 1, pattern: /^ {0,3}(?:`{3}|~{3})/gm },
];
/** Structure that only text copied from a rendered page has: a lone dash above its title, a table on one line. */
const PASTED: readonly Mark[] = [
  { weight: 5, pattern: /^[ \t]*[-–•*][ \t]*\n\s*(?=[^\s\-–•*|])/gm },
  { weight: 3, pattern: /^[ \t]*\|[^\n]{0,400}\|[ \t]+\|[ \t]*:?-{2,}/gm },
];
/** Marks inside a line: they only count when nothing else decides, because people type them into any text. */
const INLINE = [
  /\*\*[^\s*][^*\n]{0,200}\*\*/,
  /__[^\s_][^_\n]{0,200}__/,
  /\[[^\]\n]{1,200}\]\([^)\s]{1,500}\)/,
];
/** A title with a line of dashes under it, about as long as the title. */
const UNDERLINED = /^(?! )([^\n]{1,80})\n(={3,}|-{3,})[ \t]*$/gm;
/** A short line that begins with a letter and ends without punctuation, and the line below it. */
const BARE_LINE = /^(\p{L}[^\n]{1,58}[^\s.!?,;:])[ \t]*\n(?!(?:={3,}|-{3,})[ \t]*$)/gmu;

/** How much of a file is enough to detect Markdown. */
const SAMPLE = 20_000;

/**
 * Distinguishes Markdown from text copied from a rendered page by weighing the marks of each; Markdown that remark cannot
 * read well is treated as text, too.
 */
export function isMarkdown(body: string): boolean {
  const sample = body.slice(0, SAMPLE).replace(/\r\n?/g, '\n');
  const structure = weigh(sample, STRUCTURE) + 2 * countUnderlined(sample);
  // Remark would make a heading of the line above a lone dash, and one paragraph of a heading without its mark.
  const pasted = weigh(sample, PASTED) + countBareHeadings(sample);
  const marked =
    structure > 0
      ? structure > pasted
      : pasted === 0 && !hasLabelHeading(sample) && INLINE.some((mark) => mark.test(sample));
  return marked && isSafeForRemark(body);
}

function weigh(sample: string, marks: readonly Mark[]): number {
  return marks.reduce((sum, { weight, pattern }) => sum + weight * (sample.match(pattern)?.length ?? 0), 0);
}

function countUnderlined(sample: string): number {
  let count = 0;
  for (const [, title = '', line = ''] of sample.matchAll(UNDERLINED))
    if (/\p{L}/u.test(title) && Math.abs(title.trim().length - line.length) <= 3) count += 1;
  return count;
}

/** A line such as `Chapters:`, which Markdown would join with the lines below it. */
const hasLabelHeading = (sample: string): boolean =>
  [...sample.matchAll(/^(\p{L}[^\n:：]{1,38})[:：][ \t]*$/gmu)].some(([, line = '']) => isKnownHeading(line));

/** Counts headings without their mark: lines with the words of a heading. */
function countBareHeadings(sample: string): number {
  return [...sample.matchAll(BARE_LINE)].filter(([, line = '']) => isKnownHeading(line)).length;
}
