import { type Choices, NO_CHOICES } from '@/lib/search/query/compose-query';
import type { FilterField } from '@/lib/search/query/parse-query';
import type { SearchState } from './search-session';

const LONGEST = 1000;
const MOST = 20;

const fields = Object.keys(NO_CHOICES).filter((name): name is FilterField => name in NO_CHOICES);

/** Reads query and choices from the address of the search page; a parameter may occur several times. */
export function readSearchUrl(): { query: string; choices: Choices } {
  const params = new URLSearchParams(location.search);
  const read = (name: FilterField): readonly string[] =>
    [...new Set(params.getAll(name).map((value) => value.trim().slice(0, LONGEST)))]
      .filter((value) => value !== '')
      .slice(0, MOST);
  const choices: Choices = Object.assign({}, NO_CHOICES, ...fields.map((name) => ({ [name]: read(name) })));
  return { query: (params.get('q') ?? '').slice(0, LONGEST), choices };
}

function withSearch(url: URL, { query, choices }: Pick<SearchState, 'query' | 'choices'>): URL {
  const { searchParams } = url;
  if (query.trim() === '') searchParams.delete('q');
  else searchParams.set('q', query.trim());
  for (const name of fields) {
    searchParams.delete(name);
    for (const value of choices[name]) searchParams.append(name, value);
  }
  return url;
}

/** The address of the search page for a search. */
export function searchUrl(path: string, state: Pick<SearchState, 'query' | 'choices'>): string {
  return withSearch(new URL(path, location.origin), state).href;
}

/** Writes query and choices into the address without a new history entry; other parameters are kept. */
export function writeSearchUrl(state: Pick<SearchState, 'query' | 'choices'>): void {
  const url = withSearch(new URL(location.href), state);
  if (url.href === location.href) return;
  replaceEntry(history.state, url);
}

/** Replaces the current history entry, if the browser allows it. */
export function replaceEntry(state: unknown, url?: URL): void {
  // A navigation is in progress, and replacing the entry would cancel it.
  if (globalThis.navigation?.transition) return;
  try {
    history.replaceState(state, '', url);
  } catch {
    // Safari refuses more than 100 changes in 30 seconds; the next call writes it.
  }
}
