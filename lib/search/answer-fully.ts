import type { Facet, SearchAnswer } from '@/lib/search/answer/answer';
import type { IndexReader } from '@/lib/search/index/index-reader';
import { type Choices, composeQuery, listChoices } from '@/lib/search/query/compose-query';
import { type LooserQuery, loosenQuery } from '@/lib/search/query/loosen-query';
import type { FilterField } from '@/lib/search/query/parse-query';
import { replaceWord } from '@/lib/search/query/replace-word';
import type { Searcher } from './search';

/** What somebody asks: a query, choices beside it, and how much of the answer. */
export interface FullQuestion {
  readonly query: string;
  readonly choices: Choices;
  /** Hits at most; as many as are at hand when left out. */
  readonly limit?: number | undefined;
  /** Whether topics and shows are counted, too: each costs a search of its own. */
  readonly counts?: boolean | undefined;
  /** Whether every episode is counted, and not only those of the hits shown. */
  readonly everyEpisode?: boolean | undefined;
}

/** A number of hits that may be larger: not every text was read. */
export interface Choice extends Facet {
  readonly orMore?: boolean;
}

export type ChoiceField = Exclude<FilterField, 'before' | 'after' | 'length'>;

/** Another wording of a query. */
export interface Rewording {
  readonly term: string;
  readonly query: string;
}

/** An answer with what narrows it, and ways on where it is empty. */
export interface FullAnswer extends Omit<SearchAnswer, 'facets' | 'nearest' | 'repairs'> {
  /** Counts are of the hits that all other choices leave, so that each says what ticking it would show. */
  readonly facets: Readonly<Record<ChoiceField, readonly Choice[]>>;
  /** Words nobody says, what was looked for instead, and the query that says so. */
  readonly repairs: readonly (Rewording & { readonly typed: string })[];
  /** Only when nothing was found: the nearest terms there are. */
  readonly nearest: readonly Rewording[];
  /** Only when nothing was found: what to drop, with the number of hits it then has; each has some. */
  readonly waysOut: readonly (LooserQuery & { readonly total: number })[];
}

interface Opened {
  readonly searcher: Searcher;
  readonly reader: IndexReader;
}

const MAX_NEAREST = 6;

/** The topics and shows of the library, with how many moments of this question each would leave. */
function countNames(
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
          guessed: reader.topicMoments(place) === undefined,
        }))
      : [...new Set((about?.episodes ?? []).flatMap(({ show }) => show ?? []))].map((show) => ({
          value: show,
          label: show,
          guessed: false,
        }));
  const { detailed, pool } = reader.outline;
  return names
    .map(({ value, label, guessed }) => {
      const narrowed = composeQuery(query, { ...choices, [field]: [value] });
      const { total } = searcher.answer(narrowed, { limit: 1 });
      // A large library's texts are read only as far as it takes to show the best.
      const orMore = guessed && detailed && total >= pool;
      return { value, label, count: total, ...(orMore ? { orMore } : {}) };
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
    topic: counts === true ? countNames('topic', question, opened) : [],
    show: counts === true ? countNames('show', question, opened) : [],
  };
}

function findWaysOut({ query, choices }: FullQuestion, { searcher }: Opened): FullAnswer['waysOut'] {
  return loosenQuery(query, choices).flatMap((way) => {
    const { total, blank } = searcher.answer(composeQuery(way.query, way.choices), { limit: 1 });
    return total === 0 || blank ? [] : [{ ...way, total }];
  });
}

/**
 * Answers a query with choices beside it: hits, what each further choice would leave, rewordings, and ways out where nothing was
 * found. Over an index of parts ask through settleSearch, as for `Searcher.answer`.
 */
export function answerFully(question: FullQuestion, opened: Opened): FullAnswer {
  const { query, choices, limit, everyEpisode } = question;
  const { searcher, reader } = opened;
  const answer = searcher.answer(composeQuery(query, choices), { limit, everyEpisode });
  const settled = !reader.hasMissingParts();
  const empty = settled && answer.total + answer.pagesTotal === 0 && !answer.blank;
  const nothing = { ...answer.facets, topic: [], show: [] };
  const counted = settled && !answer.blank && (listChoices(choices).length > 0 || question.counts === true);
  return {
    ...answer,
    facets: counted ? countChoices(answer, question, opened) : nothing,
    repairs: answer.repairs.map(({ typed, meant }) => ({
      typed,
      term: meant,
      query: replaceWord(query, typed, meant),
    })),
    nearest: answer.nearest
      .slice(0, MAX_NEAREST)
      .map((term) => ({ term, query: replaceWord(query, term, term) })),
    waysOut: empty ? findWaysOut(question, opened) : [],
  };
}
