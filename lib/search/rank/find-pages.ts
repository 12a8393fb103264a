import { MOMENT_KINDS, PAGE_KINDS, type PageKind } from '@/lib/core/model/moment';
import type { IndexReader } from '@/lib/search/index/index-reader';
import { editsAllowed } from '@/lib/search/query/edits-allowed';
import { matchesKind } from '@/lib/search/query/filter-moment';
import type { ParsedQuery } from '@/lib/search/query/parse-query';
import { editDistance } from '@/lib/search/words/edit-distance';
import type { FoundMoments } from './find-moments';
import { listNameSpans, type NameSpan } from './list-name-spans';

/** A page number, how well the page matches (0 to 1), and the name that matches. */
export interface FoundPage {
  readonly page: number;
  readonly share: number;
  readonly name: string;
}

/** The topics and people that a query names, best first; the first `shown` of them are shown above the moments. */
export interface FoundPages {
  readonly found: readonly FoundPage[];
  readonly shown: number;
}

/** Less than half of a name is ambiguous: a common word must not put a page above the moments that contain it. */
const MIN_SHARE = 0.5;
const MAX_WORDS = 6;
const MAX_ABOVE_MOMENTS = 3;
/** The limit if there are only pages. */
const MAX_ALONE = 100;
/** Exact names rank above corrected ones. */
const FUZZY_WEIGHT = 0.95;
/** Whole names rank above parts of names. */
const PARTIAL_WEIGHT = 0.9;

const NO_PAGES: FoundPages = { found: [], shown: 0 };

/** The kinds of pages that a query allows; none if it has other filters, which apply to moments only. */
function requestedKinds({ filters, excluded }: ParsedQuery): readonly PageKind[] {
  if (excluded.length > 0 || filters.some(({ field }) => field !== 'kind')) return [];
  const wanted = filters.filter((filter) => !filter.excluded);
  const unwanted = filters.filter((filter) => filter.excluded);
  return PAGE_KINDS.filter(
    (kind) =>
      (wanted.length === 0 || wanted.some(({ value }) => matchesKind(kind, value))) &&
      !unwanted.some(({ value }) => matchesKind(kind, value)),
  );
}

/** Whether the query allows moments, too. */
const wantsMoments = ({ filters }: ParsedQuery): boolean =>
  filters.every(({ excluded }) => excluded) ||
  filters.some(({ value, excluded }) => !excluded && MOMENT_KINDS.some((kind) => matchesKind(kind, value)));

/** The words of the query, joined: "sg lang" finds SGLang. */
interface NameQuery {
  readonly word: string;
  readonly unfinished: boolean;
  /** The index does not contain one of the words, so it may be a mistyped name. */
  readonly mistyped: boolean;
}

/** How well a span of a name matches: 1 exactly or as a prefix, less if corrected, 0 if not at all. */
function matchText(text: string, { word, unfinished, mistyped }: NameQuery): number {
  if (text === word || (unfinished && text.startsWith(word))) return 1;
  if (word.length === text.length + 1 && word === `${text}s`) return FUZZY_WEIGHT;
  const allowed = mistyped ? editsAllowed(word) : 0;
  const edits = allowed === 0 ? 1 : editDistance(word, text, allowed);
  return edits <= allowed ? FUZZY_WEIGHT ** edits : 0;
}

/** How well a span matches, 0 to 1: the share of the name that was typed, at least half. */
function shareOf({ text, whole, letters }: NameSpan, wanted: NameQuery): number {
  const share = Math.min(wanted.word.length, text.length) / letters;
  return share < MIN_SHARE ? 0 : share * (whole ? 1 : PARTIAL_WEIGHT) * matchText(text, wanted);
}

function findByName(wanted: NameQuery, kinds: readonly PageKind[], reader: IndexReader): FoundPage[] {
  const found = new Map<number, FoundPage>();
  for (const span of listNameSpans(reader)) {
    const share = shareOf(span, wanted);
    const { page, name } = span;
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
 * Finds the topics and people that a query names, if it contains nothing else: whole names first, then those of which at least
 * half is typed. The found moments only affect whether names may be corrected (if the index lacks a word of the query) and how
 * many pages are shown. A query with only filters lists the pages of the requested kinds.
 */
export function findPages(
  query: ParsedQuery,
  { words, all }: Pick<FoundMoments, 'words' | 'all'>,
  reader: IndexReader,
): FoundPages {
  const kinds = requestedKinds(query);
  const asked = query.words.length > 0 || query.filters.some(({ excluded }) => !excluded);
  if (kinds.length === 0 || !asked || query.words.length > MAX_WORDS) return NO_PAGES;
  const incomplete = reader.hasMissingParts();
  const mistyped =
    !incomplete && words.some(({ alternatives }) => alternatives.every(({ type }) => type === 'typo'));
  const wanted = {
    word: query.words.map(({ spellings: [typed = ''] }) => typed).join(''),
    unfinished: query.words.at(-1)?.unfinished === true,
    mistyped,
  };
  const found = wanted.word === '' ? listAll(kinds, reader) : findByName(wanted, kinds, reader);
  const above = wantsMoments(query) && (all.length > 0 || incomplete);
  return { found, shown: Math.min(found.length, above ? MAX_ABOVE_MOMENTS : MAX_ALONE) };
}
