import { MOMENT_KINDS, PAGE_KINDS, type PageKind } from '@/lib/core/model/moment';
import type { IndexReader } from '@/lib/search/index/index-reader';
import { isOfKind } from '@/lib/search/query/filter-moment';
import type { ParsedQuery } from '@/lib/search/query/parse-query';
import { editDistance } from '@/lib/search/words/edit-distance';
import { cutNames, type NameStretch } from './cut-names';
import type { Finding } from './find-moments';

/** A page by its number, how well it fits (0 to 1), and the name that does. */
export interface FoundPage {
  readonly page: number;
  readonly share: number;
  readonly name: string;
}

/** The topics and people a query names, best first; `shown` of them are worth a place above the moments. */
export interface FoundPages {
  readonly found: readonly FoundPage[];
  readonly shown: number;
}

/** Who types less than half of a name may mean anything: a word that many say must not put a page before what they say. */
const LEAST_SHARE = 0.5;
const MOST_WORDS = 6;
const MOST_SHOWN = 3;
/** Where there is nothing but pages. */
const MOST_LISTED = 100;
/** Below it nearly every word has a neighbour. */
const LEAST_MISTYPED = 4;
/** A name that is meant for sure stands before one that is guessed. */
const GUESSED = 0.95;
/** So does a whole name before a part of one. */
const PART = 0.9;

const NOTHING: FoundPages = { found: [], shown: 0 };

/** The kinds of pages that a query leaves; none where it narrows moments by anything else. */
function kindsAsked({ filters, excluded }: ParsedQuery): readonly PageKind[] {
  if (excluded.length > 0 || filters.some(({ field }) => field !== 'kind')) return [];
  const wanted = filters.filter((filter) => !filter.excluded);
  const unwanted = filters.filter((filter) => filter.excluded);
  return PAGE_KINDS.filter(
    (kind) =>
      (wanted.length === 0 || wanted.some(({ value }) => isOfKind(kind, value))) &&
      !unwanted.some(({ value }) => isOfKind(kind, value)),
  );
}

/** Whether moments are asked for as well. */
const wantsMoments = ({ filters }: ParsedQuery): boolean =>
  filters.every(({ excluded }) => excluded) ||
  filters.some(({ value, excluded }) => !excluded && MOMENT_KINDS.some((kind) => isOfKind(kind, value)));

/** What is asked for, written as one word: "sg lang" is SGLang. */
interface Wanted {
  readonly word: string;
  readonly unfinished: boolean;
  /** Nobody says one of its words, so that it may be a mistyped name. */
  readonly mistyped: boolean;
}

/** How surely a stretch of a name is what is asked for: 1, less where it is guessed, 0 where it is not. */
function likeness(text: string, { word, unfinished, mistyped }: Wanted): number {
  if (text === word || (unfinished && text.startsWith(word))) return 1;
  if (word.length === text.length + 1 && word === `${text}s`) return GUESSED;
  const near = mistyped && word.length >= LEAST_MISTYPED && editDistance(word, text, 1) === 1;
  return near ? GUESSED : 0;
}

/** How well a stretch fits, 0 to 1: how much of it is typed, at least half. */
function shareOf({ text, whole, letters }: NameStretch, wanted: Wanted): number {
  const share = Math.min(wanted.word.length, text.length) / letters;
  return share < LEAST_SHARE ? 0 : share * (whole ? 1 : PART) * likeness(text, wanted);
}

function findNamed(wanted: Wanted, kinds: readonly PageKind[], reader: IndexReader): FoundPage[] {
  const found = new Map<number, FoundPage>();
  for (const stretch of cutNames(reader)) {
    const share = shareOf(stretch, wanted);
    const { page, name } = stretch;
    if (share > (found.get(page)?.share ?? 0)) found.set(page, { page, share, name });
  }
  return [...found.values()]
    .filter(({ page }) => kinds.includes(reader.outline.pageKind(page)))
    .sort((a, b) => b.share - a.share || a.page - b.page);
}

function listAll(kinds: readonly PageKind[], { outline, pageNames }: IndexReader): FoundPage[] {
  return [...(pageNames() ?? []).entries()]
    .filter(([page]) => kinds.includes(outline.pageKind(page)))
    .map(([page, [name = '']]) => ({ page, share: 0, name }));
}

/**
 * Finds the topics and people that a query names and asks for nothing besides: whole names first, then those of which at least half
 * is typed. Of what moments the query finds depends only which names are taken for mistyped, those with a word that nobody says, and
 * how many pages are shown. A query of filters only lists the pages of the kinds it asks for.
 */
export function findPages(
  query: ParsedQuery,
  { words, all }: Pick<Finding, 'words' | 'all'>,
  reader: IndexReader,
): FoundPages {
  const kinds = kindsAsked(query);
  const asked = query.words.length > 0 || query.filters.some(({ excluded }) => !excluded);
  if (kinds.length === 0 || !asked || query.words.length > MOST_WORDS) return NOTHING;
  const lacks = reader.hasMissingParts();
  const mistyped =
    !lacks && words.some(({ alternatives }) => alternatives.every(({ type }) => type === 'typo'));
  const wanted = {
    word: query.words.map(({ spellings: [typed = ''] }) => typed).join(''),
    unfinished: query.words.at(-1)?.unfinished === true,
    mistyped,
  };
  const found = wanted.word === '' ? listAll(kinds, reader) : findNamed(wanted, kinds, reader);
  const above = wantsMoments(query) && (all.length > 0 || lacks);
  return { found, shown: Math.min(found.length, above ? MOST_SHOWN : MOST_LISTED) };
}
