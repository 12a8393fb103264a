import type { Facet, SearchAnswer } from '@/lib/search/answer/answer';
import type { IndexReader } from '@/lib/search/index/index-reader';
import { type Choices, composeQuery, listChoices } from '@/lib/search/query/compose-query';
import type { FilterField } from '@/lib/search/query/parse-query';
import { type RelaxedQuery, relaxQuery } from '@/lib/search/query/relax-query';
import { replaceWord } from '@/lib/search/query/replace-word';
import type { Searcher } from './search';

/** A query with chosen filters, and how much of the answer is needed. */
export interface FullQuestion {
  readonly query: string;
  readonly choices: Choices;
  /** The maximum number of hits; the default of `SearchOptions.limit` when omitted. */
  readonly limit?: number | undefined;
  /** Whether to count topics and shows, too: each costs a search. */
  readonly counts?: boolean | undefined;
  /** Whether to count every episode, and not only those of the hits shown. */
  readonly everyEpisode?: boolean | undefined;
}

/** A filter value with its number of hits, which is a lower bound if not every text was read. */
export interface Choice extends Facet {
  readonly isLowerBound?: boolean;
}

export type ChoiceField = Exclude<FilterField, 'before' | 'after' | 'length'>;

/** A suggested query with the term it contains. */
export interface Rewording {
  readonly term: string;
  readonly query: string;
}

/** An answer with filter counts, and suggestions if it is empty. */
export interface FullAnswer extends Omit<SearchAnswer, 'facets' | 'nearest' | 'repairs'> {
  /** Counts ignore choices of their own field, so that each says how many hits selecting it would show. */
  readonly facets: Readonly<Record<ChoiceField, readonly Choice[]>>;
  /** Corrected words: the typed word, the term searched instead, and the query with that term. */
  readonly repairs: readonly (Rewording & { readonly typed: string })[];
  /** Only when nothing was found: the nearest terms of the index. */
  readonly nearest: readonly Rewording[];
  /** Only when nothing was found: relaxed queries with their number of hits, which is never 0. */
  readonly relaxedQueries: readonly (RelaxedQuery & { readonly total: number })[];
}

interface Opened {
  readonly searcher: Searcher;
  readonly reader: IndexReader;
}

const MAX_NEAREST = 6;

/** Counts the moments that each topic or show of the library would leave of a question. */
function countTopicsOrShows(
  field: 'topic' | 'show',
  { query, choices }: FullQuestion,
  { searcher, reader }: Opened,
): Choice[] {
  const about = reader.catalogue();
  const names =
    field === 'topic'
      ? (about?.topics ?? []).map(({ slug, names: [name] }, place) => ({
          value: slug,
          label: name ?? slug,
          unlisted: reader.topicMoments(place) === undefined,
        }))
      : [...new Set((about?.episodes ?? []).flatMap(({ show }) => show ?? []))].map((show) => ({
          value: show,
          label: show,
          unlisted: false,
        }));
  const { detailed, pool } = reader.outline;
  return names
    .map(({ value, label, unlisted }) => {
      const narrowed = composeQuery(query, { ...choices, [field]: [value] });
      const { total } = searcher.answer(narrowed, { limit: 1 });
      // In a large library only as many texts are read as are needed to rank the best hits.
      const isLowerBound = unlisted && detailed && total >= pool;
      return { value, label, count: total, ...(isLowerBound ? { isLowerBound } : {}) };
    })
    .filter(({ count, value }) => count > 0 || choices[field].includes(value))
    .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
}

function countChoices(answer: SearchAnswer, question: FullQuestion, opened: Opened): FullAnswer['facets'] {
  const { query, choices, counts, everyEpisode } = question;
  const own = (field: 'kind' | 'speaker' | 'episode'): readonly Facet[] =>
    choices[field].length === 0
      ? answer.facets[field]
      : opened.searcher.answer(composeQuery(query, { ...choices, [field]: [] }), { everyEpisode }).facets[
          field
        ];
  return {
    kind: own('kind'),
    speaker: own('speaker'),
    episode: own('episode'),
    topic: counts === true ? countTopicsOrShows('topic', question, opened) : [],
    show: counts === true ? countTopicsOrShows('show', question, opened) : [],
  };
}

function findRelaxedQueries(
  { query, choices }: FullQuestion,
  { searcher }: Opened,
): FullAnswer['relaxedQueries'] {
  return relaxQuery(query, choices).flatMap((relaxed) => {
    const { total, blank } = searcher.answer(composeQuery(relaxed.query, relaxed.choices), { limit: 1 });
    return total === 0 || blank ? [] : [{ ...relaxed, total }];
  });
}

/**
 * Answers a query with chosen filters: hits, counts for further filters, corrections, and relaxed queries when nothing was found.
 * Over a sharded index call through searchUntilComplete, as for `Searcher.answer`.
 */
export function answerFully(question: FullQuestion, opened: Opened): FullAnswer {
  const { query, choices, limit, everyEpisode } = question;
  const { searcher, reader } = opened;
  const answer = searcher.answer(composeQuery(query, choices), { limit, everyEpisode });
  const complete = !reader.hasMissingParts();
  const empty = complete && answer.total + answer.pagesTotal === 0 && !answer.blank;
  const uncounted = { ...answer.facets, topic: [], show: [] };
  const counted = complete && !answer.blank && (listChoices(choices).length > 0 || question.counts === true);
  return {
    ...answer,
    facets: counted ? countChoices(answer, question, opened) : uncounted,
    repairs: answer.repairs.map(({ typed, meant }) => ({
      typed,
      term: meant,
      query: replaceWord(query, typed, meant),
    })),
    nearest: answer.nearest
      .slice(0, MAX_NEAREST)
      .map((term) => ({ term, query: replaceWord(query, term, term) })),
    relaxedQueries: empty ? findRelaxedQueries(question, opened) : [],
  };
}
