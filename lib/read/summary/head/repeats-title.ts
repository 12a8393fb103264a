import type { FrontMatter } from '@/lib/core/model/front-matter';
import type { Claims } from '@/lib/read/summary/spans/claims';
import { type Strand, sliceStrand, trimStrand } from '@/lib/read/summary/spans/strand';
import { hasSameWords, type SplitTitle } from './read-title';
import { findTitlePrefix } from './title-prefix';

/** The parts of a line that repeats a title, unclaimed. */
interface Repeat {
  readonly prefix: Strand | null;
  readonly show: Strand | null;
  readonly title: Strand;
}

/**
 * Compares a line with the title of the front matter: it repeats it word by word, alone, after a number or a kind of document,
 * or after the show. Null when it has other words and must stay.
 */
export function findRepeat(line: Strand, { title = '', show }: FrontMatter): Repeat | null {
  if (hasSameWords(line.text, title)) return { prefix: null, show: null, title: line };
  const found = findTitlePrefix(line.text);
  if (found !== null) {
    const rest = trimStrand(sliceStrand(line, found.titleAt));
    if (!hasSameWords(rest.text, title)) return null;
    return { prefix: trimStrand(sliceStrand(line, 0, found.length)), show: null, title: rest };
  }
  const mark = /: |：| [–—|-] /.exec(line.text);
  if (mark === null || mark.index === 0) return null;
  const before = trimStrand(sliceStrand(line, 0, mark.index));
  const rest = trimStrand(sliceStrand(line, mark.index + mark[0].length));
  if (!hasSameWords(rest.text, title)) return null;
  if (show === undefined ? /^\s?[–—|-]/.test(mark[0]) : !hasSameWords(before.text, show)) return null;
  return { prefix: null, show: before, title: rest };
}

/** Claims a line that repeats the title of the front matter. */
export function claimRepeat(line: Strand, { prefix, show, title }: Repeat, claims: Claims): SplitTitle {
  for (const part of [prefix, show, title]) if (part !== null) claims.text(part);
  claims.syntaxRest(line);
  return { prefix, show, title, whole: null };
}
