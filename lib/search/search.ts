import { createRoutes } from '@/lib/links/routes';
import type { SearchHit } from '@/lib/model/moment';
import type { SearchAnswer, SearchOptions } from './answer';
import { type Finding, findMoments } from './find-moments';
import { focusMoment } from './focus-moment';
import type { IndexReader } from './index-reader';
import { nearestTerms } from './nearest-terms';
import { FILTER_FIELDS, type ParsedQuery, parseQuery, type QueryFilter } from './parse-query';
import {
  countByEpisode,
  countFacets,
  groupHits,
  listRepairs,
  markWeights,
  type PlacedHit,
} from './show-hits';

const DEFAULT_LIMIT = 20;
const AT_HAND = 100;

/**
 * Answers queries over one index; neither function throws, whatever the query. Over an index of many parts an answer is what can
 * be told from those that are here: ask through settleSearch.
 */
export interface Searcher {
  /** The hits alone, best first, at most `limit`. */
  readonly search: (query: string, options?: SearchOptions) => SearchHit[];
  /** The same hits in the same order within each episode, with excerpts, counts and ways out of an empty result. */
  readonly answer: (query: string, options?: SearchOptions) => SearchAnswer;
}

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

/** Lays found moments out as hits: address, episode, and the time at which the words begin. */
function createHits(reader: IndexReader, base: string): (finding: Finding) => PlacedHit[] {
  const routes = createRoutes(base);
  return ({ found, words }) =>
    found.flatMap(({ moment: number, score }) => {
      const read = reader.moment(number);
      const place = reader.outline.episodeOf(number);
      const slug = reader.episode(place)?.slug;
      if (read === null || slug === undefined) return [];
      const { id, kind, title, text, speaker } = read.moment;
      const { at, startMs } = focusMoment(read, words);
      const url = routes.moment({ episode: slug, anchor: kind === 'episode' ? null : id, startMs });
      const rounded = Math.round(score * 10_000) / 10_000;
      const hit = { id, kind, episode: slug, title, text, speaker, startMs, url, score: rounded };
      return [{ hit, at, episode: place }];
    });
}

/**
 * Opens an index for searching; `base` is the site's base path, for the links of the hits. Results depend on the index
 * and the query only, so builder, browser and command line agree.
 * @example createSearcher(openDocument(index), { base: '/pod' }).search('drive out complexity')[0]?.url
 */
export function createSearcher(reader: IndexReader, { base = '' }: { base?: string } = {}): Searcher {
  const toHits = createHits(reader, base);
  const atHand = reader.outline.detailed ? reader.outline.pool : AT_HAND;
  return {
    search: (query, options = {}) => {
      const finding = findMoments(narrowed(query, options), reader, options.limit ?? DEFAULT_LIMIT);
      return toHits(finding).map(({ hit }) => hit);
    },
    answer: (query, options = {}) => {
      const parsed = narrowed(query, options);
      const limit = options.limit ?? atHand;
      const finding = findMoments(parsed, reader, limit);
      const hits = toHits(finding);
      const totals = countByEpisode(finding, reader);
      const wide =
        optionFilters(options).length === 0 ? finding : findMoments(parseQuery(query), reader, limit);
      const wideHits = wide === finding ? hits : toHits(wide);
      const blank = parsed.words.length === 0 && !parsed.filters.some(({ excluded }) => !excluded);
      const nothing = finding.all.length === 0 && !blank && !reader.lacks();
      return {
        blank,
        total: finding.all.length,
        episodes: totals.size,
        groups: groupHits(hits, markWeights(finding), totals, reader),
        facets: countFacets(wide.all, wideHits, reader),
        repairs: finding.all.length > 0 ? listRepairs(finding) : [],
        nearest: nothing ? nearestTerms(parsed, reader) : [],
      };
    },
  };
}
