import type { SearchFilters, SearchState } from './search-session';

const FILTERS = ['kind', 'speaker', 'episode'] as const;

/** Reads query and filters from the address of the search page. */
export function readSearchUrl(): { query: string; filters: SearchFilters } {
  const params = new URLSearchParams(location.search);
  const read = (name: string): string => (params.get(name) ?? '').slice(0, 1000);
  return {
    query: read('q'),
    filters: { kind: read('kind'), speaker: read('speaker'), episode: read('episode') },
  };
}

/** Writes query and filters into the address without a new history entry; other parameters stay. */
export function writeSearchUrl({ query, filters }: Pick<SearchState, 'query' | 'filters'>): void {
  const url = new URL(location.href);
  const values = { q: query.trim(), ...filters };
  for (const name of ['q', ...FILTERS] as const) {
    if (values[name] === '') url.searchParams.delete(name);
    else url.searchParams.set(name, values[name]);
  }
  if (url.href === location.href) return;
  try {
    history.replaceState(history.state, '', url);
  } catch {
    // Safari refuses after 100 changes in 30 seconds; the next pause writes it.
  }
}
