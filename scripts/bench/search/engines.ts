import { Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import type { Moment } from '@/lib/core/model/moment';
import { searchUntilComplete } from '@/lib/search/index/search-until-complete';
import { createSearcher } from '@/lib/search/search';
import type { OpenedIndex } from '@/lib/site/search-index/read-search-index';
import type { BenchHit } from './query-set';

/** A search engine that answers queries with at most ten moments, best first. */
export interface SearchEngine {
  readonly name: string;
  readonly ask: (query: string) => Promise<readonly BenchHit[]>;
}

export const LIMIT = 10;

/** Dogear's search, over an opened index of either layout. */
export function openDogear(opened: OpenedIndex): SearchEngine {
  const searcher = createSearcher(opened.reader);
  return {
    name: 'Dogear',
    ask: (query) => searchUntilComplete({ ...opened, run: () => searcher.search(query, { limit: LIMIT }) }),
  };
}

/** FlexSearch with default options, on the same moments. */
export function openFlexSearch(moments: readonly Moment[]): SearchEngine {
  const index = new Index();
  for (const [number, { title, text }] of moments.entries()) index.add(number, `${title} ${text}`);
  const ask = async (query: string) =>
    index.search(query, { limit: LIMIT }).flatMap((number) => moments[Number(number)] ?? []);
  return { name: 'FlexSearch', ask };
}

/** MiniSearch, tuned: prefixes and typos allowed, as far as they do not displace exact matches. */
export function openMiniSearch(moments: readonly Moment[]): SearchEngine {
  const index = new MiniSearch({
    fields: ['title', 'text'],
    searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'OR' },
  });
  index.addAll(moments.map(({ title, text }, id) => ({ id, title, text })));
  const ask = async (query: string) =>
    index
      .search(query)
      .slice(0, LIMIT)
      .flatMap(({ id }) => moments[id] ?? []);
  return { name: 'MiniSearch', ask };
}
