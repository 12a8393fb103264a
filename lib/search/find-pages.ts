import { MOMENT_KINDS, PAGE_KINDS, type PageKind } from '@/lib/model/moment';
import { editDistance } from './edit-distance';
import { isOfKind } from './filter-moment';
import type { IndexReader } from './index-reader';
import type { ParsedQuery } from './parse-query';
import { tokenise } from './tokenise';
import type { UnderstoodWord } from './understand-words';

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
/** Where nothing but pages is asked for. */
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
function likeness(stretch: string, { word, unfinished, mistyped }: Wanted): number {
  if (stretch === word || (unfinished && stretch.startsWith(word))) return 1;
  if (`${stretch}s` === word) return GUESSED;
  const near = mistyped && word.length >= LEAST_MISTYPED && editDistance(word, stretch, 1) === 1;
  return near ? GUESSED : 0;
}

/**
 * How well a name fits, 0 to 1. At least half of it has to be typed: of a topic's all its words, of a person's those that are asked
 * for, since a first name or a family name is a name, too.
 */
function shareOf(terms: readonly string[], wanted: Wanted, kind: PageKind): number {
  const whole = terms.join('').length;
  let best = 0;
  for (let first = 0; first < terms.length; first += 1) {
    let stretch = '';
    for (const term of terms.slice(first)) {
      stretch += term;
      const typed = Math.min(wanted.word.length, stretch.length);
      const share = typed / (kind === 'topic' ? whole : stretch.length);
      const part = stretch.length === whole ? 1 : PART;
      if (share >= LEAST_SHARE) best = Math.max(best, share * part * likeness(stretch, wanted));
      if (stretch.length > wanted.word.length) break;
    }
  }
  return best;
}

/** Names are cut into words once for an index, for they are looked through at every letter. */
const cut = new WeakMap<object, readonly (readonly string[])[]>();

function termsOf(names: readonly string[]): readonly (readonly string[])[] {
  const known = cut.get(names);
  if (known !== undefined) return known;
  const terms = names.map((name) => tokenise(name).flatMap(({ term, alias }) => (alias ? [] : [term])));
  cut.set(names, terms);
  return terms;
}

function findNamed(wanted: Wanted, kinds: readonly PageKind[], reader: IndexReader): FoundPage[] {
  const found: FoundPage[] = [];
  for (const [page, names] of (reader.pageNames() ?? []).entries()) {
    const kind = reader.outline.pageKind(page);
    if (!kinds.includes(kind)) continue;
    const shares = termsOf(names).map((terms) => shareOf(terms, wanted, kind));
    const share = Math.max(0, ...shares);
    if (share > 0) found.push({ page, share, name: names[shares.indexOf(share)] ?? '' });
  }
  return found.sort((a, b) => b.share - a.share || a.page - b.page);
}

function listAll(kinds: readonly PageKind[], { outline, pageNames }: IndexReader): FoundPage[] {
  return [...(pageNames() ?? []).entries()]
    .filter(([page]) => kinds.includes(outline.pageKind(page)))
    .map(([page, [name = '']]) => ({ page, share: 0, name }));
}

/**
 * Finds the topics and people that a query names and asks for nothing besides: whole names first, then those of which at least half
 * is typed. `words` are the query's, as far as they are understood; a name is taken for mistyped only where nobody says the word.
 * A query of filters only lists the pages of the kinds it asks for.
 */
export function findPages(
  query: ParsedQuery,
  words: readonly UnderstoodWord[],
  reader: IndexReader,
): FoundPages {
  const kinds = kindsAsked(query);
  const asked = query.words.length > 0 || query.filters.some(({ excluded }) => !excluded);
  if (kinds.length === 0 || !asked || query.words.length > MOST_WORDS) return NOTHING;
  const mistyped =
    !reader.lacks() && words.some(({ alternatives }) => alternatives.every(({ type }) => type === 'typo'));
  const wanted = {
    word: query.words.map(({ spellings: [typed = ''] }) => typed).join(''),
    unfinished: query.words.at(-1)?.unfinished === true,
    mistyped,
  };
  const found = wanted.word === '' ? listAll(kinds, reader) : findNamed(wanted, kinds, reader);
  return { found, shown: Math.min(found.length, wantsMoments(query) ? MOST_SHOWN : MOST_LISTED) };
}
