import type { SectionType } from '@/lib/core/model/summary';
import { DENSE_LANGUAGES, HEADING_WORDS, PLAIN_STARTS } from './heading-words';
import type { HeadingWords } from './moment-heading-words';

interface Kind {
  readonly type: SectionType;
  readonly rank: number;
  readonly words: RegExp;
  readonly dense: RegExp;
}

/** Whole words; in scripts without spaces any part of a short heading. */
function compile({ type, rank, words }: HeadingWords): Kind {
  const isDense = ([language]: [string, string]): boolean => DENSE_LANGUAGES.includes(language);
  const all = Object.entries(words);
  const spaced = all.filter((entry) => !isDense(entry)).map(([, pattern]) => pattern);
  const dense = all.filter(isDense).map(([, pattern]) => pattern);
  return {
    type,
    rank,
    words: new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${spaced.join('|')})(?![\p{L}\p{N}])`, 'u'),
    dense: new RegExp(dense.join('|'), 'u'),
  };
}

const KINDS = HEADING_WORDS.map(compile);
const anyOf = (rows: readonly HeadingWords[], pick: (row: HeadingWords) => object): string =>
  rows.flatMap((row) => Object.values(pick(row))).join('|');
const WHOLE = HEADING_WORDS.filter(({ whole }) => Object.keys(whole).length > 0).map((row) => ({
  type: row.type,
  words: new RegExp(`^(?:${anyOf([row], ({ whole }) => whole)})$`, 'u'),
}));
const ONLY_SUMMARIES = HEADING_WORDS.filter((row) => row.onlySummaries);
const foreign = ({ en: _en, ...words }: HeadingWords['words']): object => words;
const SUMMARY_WORDS = new RegExp(
  `^(?:${anyOf(ONLY_SUMMARIES, ({ words }) => foreign(words))}|${anyOf(ONLY_SUMMARIES, ({ whole }) => foreign(whole))})$`,
  'u',
);

const MAX_HEADING = 90;
/** In such scripts a longer line with one of the words is a sentence; characters. */
const MAX_DENSE = 14;

/** Lower case, with the letters that its rules confuse (Turkish `I`) or that are often left out (`ё`) written alike. */
const fold = (title: string): string =>
  title
    .toLowerCase()
    .normalize('NFC')
    .replace(/\u0307/g, '')
    .replace(/ı/g, 'i')
    .replace(/ё/g, 'е')
    .replace(/[’ʼ]/g, "'");

/** The heading without symbols or a number in front and a colon or bracket at its end. */
const bare = (folded: string): string =>
  folded.replace(
    /^[^\p{L}\p{N}]*(?:\d{1,2}(?:\uFE0F?\u20E3|[.)]|(?=\s))\s*)?[^\p{L}\p{N}]*|[\s:：.!?…*_】〗\]]+$/gu,
    '',
  );

/** `La scaletta` is `scaletta`. */
const ARTICLE = /^(?:the|le|la|les|il|lo|i|gli|el|los|las|os?|as?|die|der|das|de|het|den|det|our)\s+/u;

/**
 * Finds the type of section that a heading's words begin; `other` for a known section without a type, null for unknown words.
 * @example findHeadingType('Notable Quotes') // "quotes"
 */
export function findHeadingType(title: string): SectionType | null {
  if (title.length > MAX_HEADING) return null;
  const text = fold(title);
  const whole = bare(text);
  const short = whole.replace(ARTICLE, '');
  const exact = WHOLE.find(({ words }) => words.test(whole) || words.test(short));
  if (exact !== undefined) return exact.type;
  let best: { type: SectionType; rank: number; at: number } | null = null;
  for (const { type, rank, words, dense } of KINDS) {
    if (best !== null && best.rank < rank) break;
    const match = words.exec(text) ?? (text.length <= MAX_DENSE ? dense.exec(text) : null);
    if (match !== null && (best === null || match.index < best.at)) best = { type, rank, at: match.index };
  }
  return best?.type ?? (PLAIN_STARTS.test(title.trim()) ? 'other' : null);
}

/** Finds the type of section that a heading begins; null for unknown words. */
export type HeadingLookup = (title: string) => SectionType | null;

/** An author's own headings by type; each is a whole heading, whatever its case. */
export type AuthorHeadings = Partial<Record<SectionType, readonly string[] | undefined>>;

/** Creates the lookup of an author's own headings, which win over the known words. */
export function createHeadingLookup(headings: AuthorHeadings = {}): HeadingLookup {
  const own = new Map<string, SectionType>();
  for (const [type, titles] of Object.entries(headings))
    for (const title of titles ?? []) own.set(bare(fold(title)), type as SectionType);
  if (own.size === 0) return findHeadingType;
  return (title) => own.get(bare(fold(title.slice(0, MAX_HEADING)))) ?? findHeadingType(title);
}

/** True for a line that is, as a whole, a heading of summaries in a language other than English. */
export function isForeignSummaryHeading(line: string): boolean {
  return line.length <= MAX_HEADING && SUMMARY_WORDS.test(bare(fold(line)));
}
