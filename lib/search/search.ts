import { createRoutes } from '@/lib/core/links/routes';
import type { AnyHit, PageHit } from '@/lib/core/model/moment';
import type { SearchAnswer, SearchOptions } from '@/lib/search/answer/answer';
import {
  countByEpisode,
  countFacets,
  groupHits,
  highlightWeights,
  listRepairs,
  type PlacedHit,
  showPageHit,
} from '@/lib/search/answer/show-hits';
import type { IndexReader } from '@/lib/search/index/index-reader';
import { nearestTerms } from '@/lib/search/query/nearest-terms';
import {
  FILTER_FIELDS,
  type ParsedQuery,
  parseQuery,
  type QueryFilter,
} from '@/lib/search/query/parse-query';
import { type FoundMoments, findMoments } from '@/lib/search/rank/find-moments';
import { type FoundPages, findPages } from '@/lib/search/rank/find-pages';
import { focusMoment } from '@/lib/search/rank/focus-moment';

const DEFAULT_LIMIT = 20;
const SMALL_ANSWER_LIMIT = 100;

/**
 * Searches one index; neither function throws, whatever the query. Over a sharded index a result is incomplete while parts are
 * missing: call through searchUntilComplete.
 */
export interface Searcher {
  /** Only the hits, best first, at most `limit`: topics and people that the query names, then moments. */
  readonly search: (query: string, options?: SearchOptions) => AnyHit[];
  /** The same hits, moments in the same order within each episode, with excerpts, counts and suggestions for an empty result. */
  readonly answer: (query: string, options?: SearchOptions) => SearchAnswer;
}

type Routes = ReturnType<typeof createRoutes>;

function optionFilters(options: SearchOptions): QueryFilter[] {
  return FILTER_FIELDS.flatMap((field) => {
    const value = options[field]?.trim() ?? '';
    return value === '' ? [] : [{ field, value, excluded: false }];
  });
}

function parseWithOptions(query: string, options: SearchOptions): ParsedQuery {
  const parsed = parseQuery(query);
  return { ...parsed, filters: [...parsed.filters, ...optionFilters(options)] };
}

/** Scores are printed, so they are rounded. */
const round = (score: number): number => Math.round(score * 10_000) / 10_000;

/** Builds the hits of found moments: URL, episode, and the time at which the matching words begin. */
function buildMomentHits({ found, words }: FoundMoments, reader: IndexReader, routes: Routes): PlacedHit[] {
  return found.flatMap(({ moment: number, score }) => {
    const read = reader.moment(number);
    const place = reader.outline.episodeOf(number);
    const slug = reader.episode(place)?.slug;
    if (read === null || slug === undefined) return [];
    const { id, kind, title, text, speaker } = read.moment;
    const { at, startMs } = focusMoment(read, words);
    const url = routes.moment({ episode: slug, anchor: kind === 'episode' ? null : id, startMs });
    const hit = { id, kind, episode: slug, title, text, speaker, startMs, url, score: round(score) };
    return [{ hit, at, episode: place }];
  });
}

/** Above the score of any moment (rank-moment.ts), so that a page that the query names ranks first. */
const PAGE_BASE_SCORE = 2;

/** Builds the hits of found pages. */
function buildPageHits({ found, shown }: FoundPages, reader: IndexReader, routes: Routes): PageHit[] {
  return found.slice(0, shown).flatMap(({ page, share, name }) => {
    const [title = ''] = reader.pageNames()?.[page] ?? [];
    const about = reader.page(page);
    if (about === null) return [];
    const { slug: id, text } = about;
    const kind = reader.outline.pageKind(page);
    const url = kind === 'topic' ? routes.topic(id) : routes.person(id);
    const score = share === 0 ? 0 : round(PAGE_BASE_SCORE + share);
    const alias = name === title ? null : name;
    return [{ id, kind, episode: null, title, alias, text, speaker: null, startMs: null, url, score }];
  });
}

interface Outcome extends FoundMoments {
  readonly pages: FoundPages;
}

/**
 * Creates a searcher over an index; `base` is the site's base path, for the URLs of the hits. Results depend only on the
 * index and the query, so build, browser and command line agree.
 * @example createSearcher(openDocument(index), { base: '/pod' }).search('drive out complexity')[0]?.url
 */
export function createSearcher(reader: IndexReader, { base = '' }: { base?: string } = {}): Searcher {
  const routes = createRoutes(base);
  const answerLimit = reader.outline.detailed ? reader.outline.pool : SMALL_ANSWER_LIMIT;
  const find = (query: ParsedQuery, limit: number): Outcome => {
    const finding = findMoments(query, reader, limit);
    return { ...finding, pages: findPages(query, finding, reader) };
  };
  return {
    search: (query, options = {}) => {
      const limit = options.limit ?? DEFAULT_LIMIT;
      const outcome = find(parseWithOptions(query, options), limit);
      const moments = buildMomentHits(outcome, reader, routes).map(({ hit }) => hit);
      return [...buildPageHits(outcome.pages, reader, routes), ...moments].slice(0, limit);
    },
    answer: (query, options = {}) => {
      const parsed = parseWithOptions(query, options);
      const limit = options.limit ?? answerLimit;
      const outcome = find(parsed, limit);
      const hits = buildMomentHits(outcome, reader, routes);
      const marks = highlightWeights(outcome);
      const totals = countByEpisode(outcome, reader);
      const unfiltered = optionFilters(options).length === 0 ? outcome : find(parseQuery(query), limit);
      const unfilteredHits = unfiltered === outcome ? hits : buildMomentHits(unfiltered, reader, routes);
      const blank = parsed.words.length === 0 && !parsed.filters.some(({ excluded }) => !excluded);
      const found = outcome.all.length + outcome.pages.found.length > 0;
      return {
        blank,
        pages: buildPageHits(outcome.pages, reader, routes).map((hit) => showPageHit(hit, marks)),
        pagesTotal: outcome.pages.found.length,
        total: outcome.all.length,
        episodes: totals.size,
        groups: groupHits(hits, marks, totals, reader),
        facets: countFacets(unfiltered, options.everyEpisode === true ? null : unfilteredHits, reader),
        repairs: found ? listRepairs(outcome) : [],
        nearest: found || blank || reader.hasMissingParts() ? [] : nearestTerms(parsed, reader),
      };
    },
  };
}
