import { createRoutes } from '@/lib/links/routes';
import type { SearchHit } from '@/lib/model/moment';
import type { SearchAnswer, SearchOptions } from './answer';
import { type Finding, type Found, findMoments, type SearchData } from './find-moments';
import { createPostings } from './index-config';
import type { IndexDocument } from './index-schema';
import { nearestTerms } from './nearest-terms';
import { FILTER_FIELDS, type ParsedQuery, parseQuery, type QueryFilter } from './parse-query';
import type { MomentTokens } from './rank-moment';
import { countFacets, groupHits, listRepairs, markWeights } from './show-hits';
import { tokenise } from './tokenise';
import { createVocabulary } from './vocabulary';

const DEFAULT_LIMIT = 20;

/** Answers queries over one index; neither function throws, whatever the query. */
export interface Searcher {
  /** The hits alone, best first, at most `limit`. */
  readonly search: (query: string, options?: SearchOptions) => SearchHit[];
  /** The same hits in the same order within each episode, with excerpts, counts and ways out of an empty result. */
  readonly answer: (query: string, options?: SearchOptions) => SearchAnswer;
}

/** Reads texts word by word only when a query asks for them, and once. */
function createTokenReader({ moments }: IndexDocument): (moment: number) => MomentTokens {
  const known = new Map<number, MomentTokens>();
  return (number) => {
    const ready = known.get(number);
    if (ready !== undefined) return ready;
    const moment = moments[number];
    const tokens: MomentTokens = {
      kind: moment?.kind ?? 'section',
      title: tokenise(moment?.title ?? ''),
      text: tokenise(moment?.text ?? ''),
      speaker: tokenise(moment?.speaker ?? ''),
    };
    known.set(number, tokens);
    return tokens;
  };
}

function openIndex(index: IndexDocument): SearchData {
  const postings = createPostings();
  for (const [name, data] of Object.entries(index.postings)) postings.import(name, data);
  const terms = index.terms === '' ? [] : index.terms.split(' ');
  return {
    index,
    postings,
    vocabulary: createVocabulary(terms, index.counts),
    tokensOf: createTokenReader(index),
  };
}

function optionFilters(options: SearchOptions): QueryFilter[] {
  return FILTER_FIELDS.flatMap((field) => {
    const value = options[field]?.trim() ?? '';
    return value === '' ? [] : [{ field, value, excluded: false }];
  });
}

function narrowed(query: ParsedQuery, options: SearchOptions): ParsedQuery {
  return { ...query, filters: [...query.filters, ...optionFilters(options)] };
}

/**
 * Opens an index for searching; `base` is the site's base path, for the links of the hits. Results depend on the index
 * and the query only, so builder, browser and command line agree.
 * @example createSearcher(index, { base: '/pod' }).search('drive out complexity')[0]?.url
 */
export function createSearcher(index: IndexDocument, { base = '' }: { base?: string } = {}): Searcher {
  const data = openIndex(index);
  const routes = createRoutes(base);
  const toHit = ({ moment: number, score }: Found): SearchHit[] => {
    const moment = index.moments[number];
    const episode = moment === undefined ? undefined : index.episodes[moment.episode]?.slug;
    if (moment === undefined || episode === undefined) return [];
    const anchor = moment.kind === 'episode' ? null : moment.id;
    const url = routes.moment({ episode, anchor, startMs: moment.startMs });
    return [{ ...moment, episode, url, score: Math.round(score * 10_000) / 10_000 }];
  };
  const find = (query: string, options: SearchOptions): [ParsedQuery, Finding] => {
    const parsed = narrowed(parseQuery(query), options);
    return [parsed, findMoments(parsed, data)];
  };
  return {
    search: (query, options = {}) => {
      const [, { found }] = find(query, options);
      return found.slice(0, options.limit ?? DEFAULT_LIMIT).flatMap(toHit);
    },
    answer: (query, options = {}) => {
      const [parsed, finding] = find(query, options);
      const { found } = finding;
      const wide = optionFilters(options).length === 0 ? found : findMoments(parseQuery(query), data).found;
      const blank = parsed.words.length === 0 && !parsed.filters.some(({ excluded }) => !excluded);
      return {
        blank,
        total: found.length,
        groups: groupHits(found.flatMap(toHit), options.limit ?? DEFAULT_LIMIT, markWeights(finding), index),
        facets: countFacets(wide, index),
        repairs: found.length > 0 ? listRepairs(parsed, finding) : [],
        nearest: blank || found.length > 0 ? [] : nearestTerms(parsed, data.vocabulary),
      };
    },
  };
}
