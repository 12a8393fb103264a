import type { OutlineLabel, OutlineNode } from '@/lib/read/summary/outline/outline';
import type { Claims } from '@/lib/read/summary/spans/claims';
import { type Strand, sliceStrand, trimStrand } from '@/lib/read/summary/spans/strand';
import { findShowSide } from './find-show-side';
import { findShowNumber, findTitlePrefix } from './title-prefix';

/** Words of a heading about the summary itself. */
const ABOUT_SUMMARY = /\b(?:summary|notes|recap|overview|transcript|episode)\b/i;
const MAX_SHOW = 60;

/** A title line in its parts, all claimed. */
export interface SplitTitle {
  readonly show: Strand | null;
  readonly title: Strand | null;
  /** The number or kind of document in front of the title. */
  readonly prefix: Strand | null;
  /** The title line as a whole, when the show is its first part. */
  readonly whole: string | null;
}

const NO_TITLE: SplitTitle = { show: null, title: null, prefix: null, whole: null };

/**
 * Splits "Show: Title" at its first colon with a space, or at a full-width colon; `whole` keeps it together. A number or a
 * kind of document in front of a title is its prefix and no show.
 */
export function splitTitle(line: Strand | null, whole: boolean, claims: Claims): SplitTitle {
  if (line === null) return NO_TITLE;
  const found = findTitlePrefix(line.text);
  if (found !== null) {
    const prefix = trimStrand(sliceStrand(line, 0, found.length));
    claims.text(prefix);
    claims.syntax(sliceStrand(line, found.length, found.titleAt));
    const rest = trimStrand(sliceStrand(line, found.titleAt));
    // Most often only a kind of document has a show behind it: `Podcast Summary: Tide Talk: Otters at Noon`.
    const split = splitTitle(rest, whole || /\p{N}/u.test(prefix.text), claims);
    return { ...split, prefix };
  }
  const at = line.text.search(/: |：/);
  const side = whole || at > 0 ? null : findShowSide(line.text);
  if (side !== null) {
    const [show, title] = [sliceStrand(line, ...side.show), sliceStrand(line, ...side.title)];
    claims.text(show);
    claims.text(title);
    claims.syntaxRest(line);
    return { show, title, prefix: null, whole: line.text };
  }
  if (whole || at <= 0) {
    claims.text(line);
    return { ...NO_TITLE, title: line };
  }
  const before = trimStrand(sliceStrand(line, 0, at));
  const number = findShowNumber(before.text);
  const show = number === null ? before : sliceStrand(before, 0, number.showEnd);
  const prefix = number === null ? null : sliceStrand(before, number.numberAt);
  const title = trimStrand(sliceStrand(line, at + 1));
  claims.text(show);
  if (prefix !== null) claims.text(prefix);
  claims.text(title);
  claims.syntaxRest(line);
  return { show, title, prefix, whole: line.text };
}

interface NamedTitle {
  /** The show named by the heading, and the number or kind of document in it; their characters are claimed. */
  readonly show: Strand | null;
  readonly prefix?: Strand;
  readonly nodes: readonly OutlineNode[];
}

/**
 * When another line is labelled as the title, the heading above it is the show, `Show: Title` again, or other text of the
 * page, which is kept as a paragraph.
 */
export function splitNamedTitle(nodes: readonly OutlineNode[], claims: Claims): NamedTitle {
  const titles = nodes.filter((node): node is OutlineLabel => node.type === 'label' && node.name === 'title');
  const named = titles.find((node) => node.valueAt > 0 && isNamed(node));
  const heading = titles.find((node) => node.valueAt === 0);
  if (named === undefined || heading === undefined) return { show: null, nodes };
  const title = named.line.text.slice(named.valueAt).trim();
  const line = heading.line;
  const hasShow = nodes.some((node) => node.type === 'label' && node.name === 'show');
  const rest = nodes.filter((node) => node !== heading);
  if (hasSameWords(line.text, title)) {
    claims.syntax(named.line);
    return { show: null, nodes: nodes.filter((node) => node !== named) };
  }
  const found = findTitlePrefix(line.text);
  if (found !== null && hasSameWords(line.text.slice(found.titleAt), title)) {
    const prefix = sliceStrand(line, 0, found.length);
    claims.text(prefix);
    claims.syntaxRest(line);
    return { show: null, prefix, nodes: rest };
  }
  const at = line.text.search(/: |：/);
  if (at > 0 && found === null && !hasShow && hasSameWords(line.text.slice(at + 1), title)) {
    const show = trimStrand(sliceStrand(line, 0, at));
    claims.text(show);
    claims.syntaxRest(line);
    return { show, nodes: rest };
  }
  const after = trimStrand(sliceStrand(line, Math.max(at, 0) + 1));
  if (at > 0 && !hasShow && isLonger(after.text, title) && !ABOUT_SUMMARY.test(line.text.slice(0, at))) {
    const show = trimStrand(sliceStrand(line, 0, at));
    claims.text(show);
    claims.syntax(sliceStrand(line, at, at + 1));
    return {
      show,
      nodes: nodes.map((node) => (node === heading ? { type: 'paragraph', strand: after } : node)),
    };
  }
  const isUnrelated = !title.includes(line.text) && !line.text.includes(title);
  if (!hasShow && isUnrelated && at < 0 && line.text.length <= MAX_SHOW && !ABOUT_SUMMARY.test(line.text)) {
    claims.text(line);
    return { show: line, nodes: rest };
  }
  return {
    show: null,
    nodes: nodes.map((node) => (node === heading ? { type: 'paragraph', strand: line } : node)),
  };
}

/** `Episode: 41` has no title, and the subject of a mail is one only without a heading. */
const isNamed = ({ line, valueAt }: OutlineLabel): boolean =>
  !/^\P{L}*(?:subject|betreff|objet|oggetto|onderwerp|asunto|件名)/iu.test(line.text.slice(0, valueAt)) &&
  !/^\P{L}*\d{1,5}\P{L}*$/u.test(line.text.slice(valueAt));

/**
 * True when two texts have the same letters and digits in the same order, in any case.
 * @example hasSameWords('How Piers Grow!', 'how piers grow') // true
 */
export function hasSameWords(a: string, b: string): boolean {
  return foldWords(a) === foldWords(b);
}

const foldWords = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();

/** True for the title followed by more text, as in `The Long Ebb – Orla Finch`. */
const isLonger = (text: string, title: string): boolean =>
  text.startsWith(title) && /^\s*[–—|(-]/.test(text.slice(title.length));
