import { askIndex, dropIndex } from '@/components/search/index/load-index';
import { addHits, buildRows, rowKey, type SearchRow } from '@/components/search/results/search-rows';
import type { FullAnswer } from '@/lib/search/answer-fully';
import { type Choices, NO_CHOICES } from '@/lib/search/query/compose-query';
import { createStore, type Store } from './create-store';

/** What is needed to restore a search: query, filters, and which parts of the answer are expanded. */
export interface SearchSnapshot {
  readonly query: string;
  readonly choices: Choices;
  /** The maximum number of hits; the default of the index when omitted. */
  readonly limit?: number | undefined;
  readonly expanded: readonly string[];
  /** The key of the active row, "" for none. */
  readonly chosen: string;
}

export interface SearchState {
  readonly query: string;
  readonly choices: Choices;
  readonly limit: number | undefined;
  /** Whether the filter panel is open, with counts of topics and shows. */
  readonly choosing: boolean;
  readonly status: 'loading' | 'ready' | 'failed';
  /** Nothing was received for some seconds; the search keeps trying. */
  readonly slow: boolean;
  /** The answer is to an earlier query, or incomplete while parts of the index load. */
  readonly pending: boolean;
  /** The last answer; kept until the next one arrives, so that nothing flickers. */
  readonly answer: FullAnswer | null;
  readonly rows: readonly SearchRow[];
  /** An index into `rows`, or -1. */
  readonly active: number;
  readonly expanded: ReadonlySet<string>;
}

export interface SearchSession {
  readonly state: () => SearchState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly setQuery: (query: string) => void;
  readonly choose: (choices: Choices, query?: string) => void;
  readonly setChoosing: (choosing: boolean) => void;
  readonly retry: () => void;
  readonly activate: (row: number) => void;
  readonly expand: (episode: string) => void;
  readonly showMore: () => void;
  readonly snapshot: () => SearchSnapshot;
}

export interface SessionStart extends Partial<SearchSnapshot> {
  /** Whether the first row is active as soon as there is one, so that Enter opens it. */
  readonly chooseFirst: boolean;
}

const NONE: ReadonlySet<string> = new Set();
const NO_ANSWER = { answer: null, rows: [], active: -1 };
/** How many hits of other episodes to load at a time. */
const MORE_HITS = 30;

/** A limit that reaches beyond the episodes shown, but is capped in case these have very many hits. */
function nextLimit({ answer }: SearchState): number {
  const groups = answer?.groups ?? [];
  const known = groups.reduce((sum, { total }) => sum + total, 0);
  const loaded = groups.reduce((sum, { hits }) => sum + hits.length, 0);
  return Math.min(known + MORE_HITS, 4 * (loaded + MORE_HITS));
}

const searchKey = ({ query, choices }: Pick<SearchState, 'query' | 'choices'>): string =>
  JSON.stringify([query.trim(), choices]);

const warn = (error: unknown): void => console.warn(error instanceof Error ? error.message : error);

/** Creates a function that sends the current query to the index; only the answer of the latest run is used. */
function createQueryRunner(
  store: Store<SearchState>,
  initialActive: number,
  start: SearchSnapshot,
): () => void {
  const { state, change } = store;
  let latestRun = 0;
  // The active row and expanded episodes are kept while query and filters stay the same.
  let shown = searchKey(start);
  let chosen = start.chosen;
  return () => {
    latestRun += 1;
    const run = latestRun;
    const { query, choices, limit, choosing } = state();
    const key = searchKey({ query, choices });
    const show = (answer: FullAnswer, pending: boolean): void => {
      if (run !== latestRun) return;
      const same = key === shown;
      const before = state();
      const activeKey = same ? rowKey(before.rows[before.active]) || chosen : '';
      const expanded = same ? before.expanded : NONE;
      const rows = buildRows(answer, expanded);
      const kept = rows.findIndex((row) => rowKey(row) === activeKey);
      const active = kept >= 0 ? kept : rows.length > 0 ? initialActive : -1;
      if (kept >= 0 || !same) chosen = '';
      shown = key;
      change({ status: 'ready', slow: false, pending, answer, rows, active, expanded });
      if (!pending) void fetchRest(store);
    };
    askIndex(
      { purpose: 'results', query, choices, limit, counts: choosing },
      {
        onPartial: (partial) => show(partial, true),
        onSlow: (slow) => {
          if (run === latestRun) change({ slow });
        },
      },
    ).then(
      (answer) => show(answer, false),
      (error: unknown) => {
        if (run !== latestRun) return;
        warn(error);
        // Keep a partial answer to this query, but not the answer to another one.
        const kept = shown === key && state().answer !== null ? {} : NO_ANSWER;
        change({ status: 'failed', slow: false, pending: false, ...kept });
      },
    );
  };
}

/** Fetches the remaining hits of an expanded episode. */
async function fetchRestOfEpisode({ state, change }: Store<SearchState>, episode: string): Promise<void> {
  const { query, choices } = state();
  const key = searchKey(state());
  const group = state().answer?.groups.find(({ episode: { slug } }) => slug === episode);
  if (group === undefined || group.hits.length >= group.total) return;
  const one = { ...choices, episode: [episode] };
  const rest = await askIndex({ purpose: 'more', query, choices: one, limit: group.total });
  const { answer, expanded } = state();
  if (answer === null || searchKey(state()) !== key) return;
  const whole = { ...answer, groups: addHits(answer.groups, rest.groups) };
  change({ answer: whole, rows: buildRows(whole, expanded) });
}

/** Fetches the remaining hits of all expanded episodes, one after the other. */
async function fetchRest(store: Store<SearchState>): Promise<void> {
  try {
    for (const episode of store.state().expanded) await fetchRestOfEpisode(store, episode);
  } catch (error) {
    warn(error);
    store.change({ status: 'failed' });
  }
}

/** Creates the state of a search: query, filters, latest answer and active row. Stale answers are dropped. */
export function createSearchSession({ chooseFirst, ...given }: SessionStart): SearchSession {
  const start = { query: '', choices: NO_CHOICES, expanded: [], chosen: '', limit: undefined, ...given };
  const store = createStore<SearchState>({
    ...NO_ANSWER,
    query: start.query,
    choices: start.choices,
    limit: start.limit,
    choosing: false,
    status: 'loading',
    slow: false,
    pending: true,
    expanded: new Set(start.expanded),
  });
  const { state, subscribe, change } = store;
  const runQuery = createQueryRunner(store, chooseFirst ? 0 : -1, start);
  const rerun = (next: Partial<SearchState>): void => {
    change({ ...(state().status === 'failed' ? { status: 'loading' } : {}), pending: true, ...next });
    runQuery();
  };
  runQuery();
  return {
    state,
    subscribe,
    setQuery: (query) => {
      if (query !== state().query) rerun({ query, limit: undefined });
    },
    choose: (choices, query = state().query) => rerun({ choices, query, limit: undefined }),
    setChoosing: (choosing) => (choosing ? rerun({ choosing }) : change({ choosing })),
    retry: () => {
      dropIndex();
      rerun({ slow: false, status: 'loading' });
    },
    activate: (row) => change({ active: row }),
    expand: (episode) => {
      const expanded = new Set([...state().expanded, episode]);
      change({ expanded, rows: buildRows(state().answer, expanded) });
      void fetchRest(store);
    },
    showMore: () => rerun({ limit: nextLimit(state()) }),
    snapshot: () => {
      const { query, choices, limit, expanded, rows, active } = state();
      return { query, choices, limit, expanded: [...expanded], chosen: rowKey(rows[active]) };
    },
  };
}
