import { createRoutes } from '@/lib/core/links/routes';
import type { AnyHit, PageHit } from '@/lib/core/model/moment';
import type { SearchAnswer, SearchOptions } from '@/lib/search/answer/answer';
import {
  countByEpisode,
  countFacets,
  groupHits,
  listRepairs,
  markWeights,
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
import { type Finding, findMoments } from '@/lib/search/rank/find-moments';
import { type FoundPages, findPages } from '@/lib/search/rank/find-pages';
import { focusMoment } from '@/lib/search/rank/focus-moment';

const DEFAULT_LIMIT = 20;
const AT_HAND = 100;

/**
 * Answers queries over one index; neither function throws, whatever the query. Over an index of many parts an answer is what can
 * be told from those that are here: ask through settleSearch.
 */
export interface Searcher {
  /** The hits alone, best first, at most `limit`: topics and people whose name is asked for, then moments. */
  readonly search: (query: string, options?: SearchOptions) => AnyHit[];
  /** The same hits, moments in the same order within each episode, with excerpts, counts and ways out of an empty result. */
  readonly answer: (query: string, options?: SearchOptions) => SearchAnswer;
}

type Routes = ReturnType<typeof createRoutes>;

function optionFilters(options: SearchOptions): QueryFilter[] {
  return FILTER_FIELDS.flatMap((field) => {
    const value = options[field]?.trim() ?? '';
    return value === '' ? [] : [{ field, value, excluded: false }];
  });
}

function narrowed(query: string, options: SearchOptions): ParsedQuery {
  const parsed = parseQuery(query);
  return { ...parsed, filters: [...parsed.filters, ...optionFilters(options)] };
}

/** Scores are kept short, for they are printed. */
const round = (score: number): number => Math.round(score * 10_000) / 10_000;

/** Lays found moments out as hits: address, episode, and the time at which the words begin. */
function layMoments({ found, words }: Finding, reader: IndexReader, routes: Routes): PlacedHit[] {
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

/** No moment is worth as much (rank-moment.ts), so that a page whose name is asked for stands first. */
const NAMED = 2;

/** Lays found pages out as hits. */
function layPages({ found, shown }: FoundPages, reader: IndexReader, routes: Routes): PageHit[] {
  return found.slice(0, shown).flatMap(({ page, share, name }) => {
    const [title = ''] = reader.pageNames()?.[page] ?? [];
    const about = reader.page(page);
    if (about === null) return [];
    const { slug: id, text } = about;
    const kind = reader.outline.pageKind(page);
    const url = kind === 'topic' ? routes.topic(id) : routes.person(id);
    const score = share === 0 ? 0 : round(NAMED + share);
    const alias = name === title ? null : name;
    return [{ id, kind, episode: null, title, alias, text, speaker: null, startMs: null, url, score }];
  });
}

interface Outcome extends Finding {
  readonly pages: FoundPages;
}

/**
 * Opens an index for searching; `base` is the site's base path, for the links of the hits. Results depend on the index
 * and the query only, so builder, browser and command line agree.
 * @example createSearcher(openDocument(index), { base: '/pod' }).search('drive out complexity')[0]?.url
 */
export function createSearcher(reader: IndexReader, { base = '' }: { base?: string } = {}): Searcher {
  const routes = createRoutes(base);
  const atHand = reader.outline.detailed ? reader.outline.pool : AT_HAND;
  const find = (query: ParsedQuery, limit: number): Outcome => {
    const finding = findMoments(query, reader, limit);
    return { ...finding, pages: findPages(query, finding, reader) };
  };
  return {
    search: (query, options = {}) => {
      const limit = options.limit ?? DEFAULT_LIMIT;
      const outcome = find(narrowed(query, options), limit);
      const moments = layMoments(outcome, reader, routes).map(({ hit }) => hit);
      return [...layPages(outcome.pages, reader, routes), ...moments].slice(0, limit);
    },
    answer: (query, options = {}) => {
      const parsed = narrowed(query, options);
      const limit = options.limit ?? atHand;
      const outcome = find(parsed, limit);
      const hits = layMoments(outcome, reader, routes);
      const marks = markWeights(outcome);
      const totals = countByEpisode(outcome, reader);
      const wide = optionFilters(options).length === 0 ? outcome : find(parseQuery(query), limit);
      const wideHits = wide === outcome ? hits : layMoments(wide, reader, routes);
      const blank = parsed.words.length === 0 && !parsed.filters.some(({ excluded }) => !excluded);
      const found = outcome.all.length + outcome.pages.found.length > 0;
      return {
        blank,
        pages: layPages(outcome.pages, reader, routes).map((hit) => showPageHit(hit, marks)),
        pagesTotal: outcome.pages.found.length,
        total: outcome.all.length,
        episodes: totals.size,
        groups: groupHits(hits, marks, totals, reader),
        facets: countFacets(wide, options.everyEpisode === true ? null : wideHits, reader),
        repairs: found ? listRepairs(outcome) : [],
        nearest: found || blank || reader.lacks() ? [] : nearestTerms(parsed, reader),
      };
    },
  };
}
