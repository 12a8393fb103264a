import { askIndex, dropIndex } from '@/components/search/index/load-index';
import { addHits, layRows, rowKey, type SearchRow } from '@/components/search/results/search-rows';
import type { FullAnswer } from '@/lib/search/answer-fully';
import { type Choices, NO_CHOICES } from '@/lib/search/query/compose-query';
import { createStore, type Store } from './create-store';

/** What somebody asks for, and how far they have opened the answer: enough to show it again. */
export interface SearchPlace {
  readonly query: string;
  readonly choices: Choices;
  /** Hits at most; as many as are at hand when left out. */
  readonly limit?: number | undefined;
  readonly expanded: readonly string[];
  /** Names the chosen row, "" for none. */
  readonly chosen: string;
}

export interface SearchState {
  readonly query: string;
  readonly choices: Choices;
  readonly limit: number | undefined;
  /** Whether the choices are laid out, with counts of topics and shows. */
  readonly choosing: boolean;
  readonly status: 'loading' | 'ready' | 'failed';
  /** Nothing has come for some seconds; the search goes on trying. */
  readonly slow: boolean;
  /** The answer is to an earlier query, or parts of the index may yet better it. */
  readonly pending: boolean;
  /** The last answer; while a new one is on its way it stays, so that nothing flickers. */
  readonly answer: FullAnswer | null;
  readonly rows: readonly SearchRow[];
  /** A place in `rows`, or -1. */
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
  readonly showFurther: () => void;
  readonly place: () => SearchPlace;
}

export interface SessionStart extends Partial<SearchPlace> {
  /** Whether the first row is chosen as soon as there is one, so that Enter opens it. */
  readonly chooseFirst: boolean;
}

const NONE: ReadonlySet<string> = new Set();
const NOTHING = { answer: null, rows: [], active: -1 };
/** As many hits of other episodes as one asks for at a time. */
const FURTHER = 30;

/** As many hits as reach behind the episodes that are shown; not at any price where those have very many. */
function furtherLimit({ answer }: SearchState): number {
  const groups = answer?.groups ?? [];
  const known = groups.reduce((sum, { total }) => sum + total, 0);
  const atHand = groups.reduce((sum, { hits }) => sum + hits.length, 0);
  return Math.min(known + FURTHER, 4 * (atHand + FURTHER));
}

const subjectOf = ({ query, choices }: Pick<SearchState, 'query' | 'choices'>): string =>
  JSON.stringify([query.trim(), choices]);

const explain = (error: unknown): void => console.warn(error instanceof Error ? error.message : error);

/** Asks the index for the state's query as often as it is called; only the latest answer counts. */
function createAsker(store: Store<SearchState>, fresh: number, start: SearchPlace): () => void {
  const { state, change } = store;
  let asked = 0;
  // Of the same subject, what was chosen and unfolded stays; another starts anew.
  let shown = subjectOf(start);
  let chosen = start.chosen;
  return () => {
    asked += 1;
    const turn = asked;
    const { query, choices, limit, choosing } = state();
    const subject = subjectOf({ query, choices });
    const show = (answer: FullAnswer, pending: boolean): void => {
      if (turn !== asked) return;
      const same = subject === shown;
      const before = state();
      const key = same ? rowKey(before.rows[before.active]) || chosen : '';
      const expanded = same ? before.expanded : NONE;
      const rows = layRows(answer, expanded);
      const kept = rows.findIndex((row) => rowKey(row) === key);
      const active = kept >= 0 ? kept : rows.length > 0 ? fresh : -1;
      if (kept >= 0 || !same) chosen = '';
      shown = subject;
      change({ status: 'ready', slow: false, pending, answer, rows, active, expanded });
      if (!pending) void fetchRest(store);
    };
    askIndex(
      { purpose: 'results', query, choices, limit, counts: choosing },
      {
        onPartial: (partial) => show(partial, true),
        onSlow: (slow) => {
          if (turn === asked) change({ slow });
        },
      },
    ).then(
      (answer) => show(answer, false),
      (error: unknown) => {
        if (turn !== asked) return;
        explain(error);
        // What was found so far for this very query stays; an answer to another would pass for its own.
        const kept = shown === subject && state().answer !== null ? {} : NOTHING;
        change({ status: 'failed', slow: false, pending: false, ...kept });
      },
    );
  };
}

/** Fetches the hits of an unfolded episode that the answer left out. */
async function fetchRestOf({ state, change }: Store<SearchState>, episode: string): Promise<void> {
  const { query, choices } = state();
  const subject = subjectOf(state());
  const group = state().answer?.groups.find(({ episode: { slug } }) => slug === episode);
  if (group === undefined || group.hits.length >= group.total) return;
  const one = { ...choices, episode: [episode] };
  const rest = await askIndex({ purpose: 'more', query, choices: one, limit: group.total });
  const { answer, expanded } = state();
  if (answer === null || subjectOf(state()) !== subject) return;
  const whole = { ...answer, groups: addHits(answer.groups, rest.groups) };
  change({ answer: whole, rows: layRows(whole, expanded) });
}

/** Fetches what unfolded episodes still lack, one after the other. */
async function fetchRest(store: Store<SearchState>): Promise<void> {
  try {
    for (const episode of store.state().expanded) await fetchRestOf(store, episode);
  } catch (error) {
    explain(error);
    store.change({ status: 'failed' });
  }
}

/** Keeps one search going: the query, its choices, the latest answer and the chosen row. Stale answers are dropped. */
export function createSearchSession({ chooseFirst, ...given }: SessionStart): SearchSession {
  const start = { query: '', choices: NO_CHOICES, expanded: [], chosen: '', limit: undefined, ...given };
  const store = createStore<SearchState>({
    ...NOTHING,
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
  const ask = createAsker(store, chooseFirst ? 0 : -1, start);
  const askAgain = (next: Partial<SearchState>): void => {
    change({ ...(state().status === 'failed' ? { status: 'loading' } : {}), pending: true, ...next });
    ask();
  };
  ask();
  return {
    state,
    subscribe,
    setQuery: (query) => {
      if (query !== state().query) askAgain({ query, limit: undefined });
    },
    choose: (choices, query = state().query) => askAgain({ choices, query, limit: undefined }),
    setChoosing: (choosing) => (choosing ? askAgain({ choosing }) : change({ choosing })),
    retry: () => {
      dropIndex();
      askAgain({ slow: false, status: 'loading' });
    },
    activate: (row) => change({ active: row }),
    expand: (episode) => {
      const expanded = new Set([...state().expanded, episode]);
      change({ expanded, rows: layRows(state().answer, expanded) });
      void fetchRest(store);
    },
    showFurther: () => askAgain({ limit: furtherLimit(state()) }),
    place: () => {
      const { query, choices, limit, expanded, rows, active } = state();
      return { query, choices, limit, expanded: [...expanded], chosen: rowKey(rows[active]) };
    },
  };
}
