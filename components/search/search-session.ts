import type { SearchAnswer, ShownHit } from '@/lib/search/answer';
import { createStore, type Store } from './create-store';
import { askIndex } from './load-index';

export type SearchFilters = Readonly<Record<'kind' | 'speaker' | 'episode', string>>;

/** Something the arrow keys reach: a hit, or the row that shows the rest of an episode's hits. */
export type SearchRow =
  | { readonly type: 'hit'; readonly hit: ShownHit }
  | { readonly type: 'more'; readonly episode: string; readonly count: number };

export interface SearchState {
  readonly query: string;
  readonly filters: SearchFilters;
  readonly status: 'loading' | 'ready' | 'failed';
  /** The answer is to an earlier query, the next one is on its way. */
  readonly pending: boolean;
  /** The last answer; while a new one is on its way it stays, so that nothing flickers. */
  readonly answer: SearchAnswer | null;
  readonly rows: readonly SearchRow[];
  /** A place in `rows`, or -1. */
  readonly active: number;
  readonly expanded: ReadonlySet<string>;
}

export interface SearchSession {
  readonly state: () => SearchState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly setQuery: (query: string) => void;
  readonly setFilter: (name: keyof SearchFilters, value: string) => void;
  readonly retry: () => void;
  readonly activate: (row: number) => void;
  readonly expand: (episode: string) => void;
}

export interface SessionStart {
  readonly query: string;
  readonly filters?: SearchFilters;
  /** Whether the first row is chosen as soon as there is one, so that Enter opens it. */
  readonly chooseFirst: boolean;
}

export const NO_FILTERS: SearchFilters = { kind: '', speaker: '', episode: '' };
const NONE: ReadonlySet<string> = new Set();
const SHOWN_OF_MANY = 4;
const SHOWN_OF_ONE = 12;

/** Lays an answer out in rows; an episode shows its best few until it is expanded. */
function layRows(answer: SearchAnswer | null, expanded: ReadonlySet<string>): SearchRow[] {
  const groups = answer?.groups ?? [];
  const few = groups.length === 1 ? SHOWN_OF_ONE : SHOWN_OF_MANY;
  return groups.flatMap(({ episode: { slug }, hits }) => {
    // A row that only says "1 more" takes the room of the one it hides.
    const all = expanded.has(slug) || hits.length <= few + 1;
    const shown = (all ? hits : hits.slice(0, few)).map((hit) => ({ type: 'hit' as const, hit }));
    return all ? shown : [...shown, { type: 'more' as const, episode: slug, count: hits.length - few }];
  });
}

/** Asks the index for the state's query as often as it is called; only the latest answer counts. */
function createAsker({ state, change }: Store<SearchState>, fresh: number): () => void {
  let asked = 0;
  return () => {
    asked += 1;
    const turn = asked;
    const { query, filters } = state();
    const show = (answer: SearchAnswer, pending: boolean): void => {
      if (turn !== asked) return;
      const rows = layRows(answer, NONE);
      const active = rows.length > 0 ? fresh : -1;
      change({ status: 'ready', pending, answer, rows, active, expanded: NONE });
    };
    askIndex({ query, options: filters }, (partial) => show(partial, true)).then(
      (answer) => show(answer, false),
      (error: unknown) => {
        console.warn(error instanceof Error ? error.message : error);
        if (turn !== asked) return;
        change({ status: 'failed', pending: false, answer: null, rows: [], active: -1, expanded: NONE });
      },
    );
  };
}

/** Keeps one search going: the query, its filters, the latest answer and the chosen row. Stale answers are dropped. */
export function createSearchSession({
  query,
  filters = NO_FILTERS,
  chooseFirst,
}: SessionStart): SearchSession {
  const empty = { answer: null, rows: [], active: -1, expanded: NONE };
  const store = createStore<SearchState>({ query, filters, status: 'loading', pending: true, ...empty });
  const { state, subscribe, change } = store;
  const ask = createAsker(store, chooseFirst ? 0 : -1);
  const askAgain = (next: Partial<SearchState>): void => {
    change({ ...(state().status === 'failed' ? { status: 'loading' } : {}), pending: true, ...next });
    ask();
  };
  ask();
  return {
    state,
    subscribe,
    setQuery: (text) => {
      if (text !== state().query) askAgain({ query: text });
    },
    setFilter: (name, value) => askAgain({ filters: { ...state().filters, [name]: value } }),
    retry: () => askAgain({}),
    activate: (row) => change({ active: row }),
    expand: (episode) => {
      const expanded = new Set([...state().expanded, episode]);
      change({ expanded, rows: layRows(state().answer, expanded) });
    },
  };
}
