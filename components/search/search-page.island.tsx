import { useEffect, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import { loadIndex } from '@/components/search/index/load-index';
import { panelIdOf, SearchPanel } from '@/components/search/results/search-panel';
import { readSavedSearch, saveSearch } from '@/components/search/session/saved-search';
import { createSearchSession, type SearchSession } from '@/components/search/session/search-session';
import { readSearchUrl, writeSearchUrl } from '@/components/search/session/search-url';
import { useSession } from '@/components/search/session/use-session';
import type { ShownHit } from '@/lib/search/answer/answer';
import { bindCombobox } from './bind-combobox';
import { debounce } from './debounce';
import { SearchBar } from './search-bar';
import { whenIdle } from './when-idle';

const PREFIX = 'search-page';

interface PageProps {
  readonly session: SearchSession;
  readonly open: (hit: ShownHit) => void;
  /** The scroll position of the page to restore, pixels. */
  readonly top: number;
}

function SearchPageResults({ session, open, top }: PageProps) {
  const state = useSession(session);
  const restored = useRef(false);
  useEffect(() => {
    if (restored.current || state.pending || state.answer === null) return;
    restored.current = true;
    // The browser could not restore it, since the page had no results yet.
    if (top > 0) window.scrollTo(0, top);
  }, [state.pending, state.answer, top]);
  return (
    <div className="search-leaf">
      <SearchBar session={session} state={state} panelId={panelIdOf(PREFIX)} />
      <SearchPanel session={session} state={state} prefix={PREFIX} open={open} />
    </div>
  );
}

/** Keeps the address and the history entry in sync with the search; returns a function that stops it. */
function syncHistory(session: SearchSession): () => void {
  const save = debounce(() => {
    writeSearchUrl(session.state());
    saveSearch({ ...session.snapshot(), top: window.scrollY });
  });
  const stop = session.subscribe(save.run);
  window.addEventListener('scroll', save.run, { passive: true });
  return () => {
    save.stop();
    window.removeEventListener('scroll', save.run);
    stop();
  };
}

/** Restores the search saved in the history entry; otherwise starts one from the address, or from words already typed. */
function startSession(input: HTMLInputElement): { session: SearchSession; top: number } {
  const start = readSearchUrl();
  const saved = readSavedSearch();
  // Words typed before this island was loaded take precedence over the address.
  const typed = input.value === '' || input.value === input.defaultValue ? null : input.value;
  const query = typed ?? start.query;
  const same = saved !== null && saved.query.trim() === query.trim();
  const session = createSearchSession({ ...(same ? saved : {}), ...start, query, chooseFirst: false });
  return { session, top: same ? saved.top : 0 };
}

/**
 * Hydrates the server-rendered search page: `root` contains a `form[role=search]` with a field `q`, and an element
 * `#search-results`. Does nothing when they are missing; unmounts when another page replaces this one.
 */
export function mountSearchPage(root: HTMLElement): void {
  whenIdle(() => {
    const form = root.querySelector<HTMLFormElement>('form[role="search"]');
    const input = form?.querySelector<HTMLInputElement>('input[name="q"]');
    const results = root.querySelector<HTMLElement>('#search-results');
    if (form != null && input != null && results !== null && root.isConnected) mount(form, input, results);
  });
}

function mount(form: HTMLFormElement, input: HTMLInputElement, results: HTMLElement): void {
  loadIndex();
  const { session, top } = startSession(input);
  const open = ({ url }: ShownHit): void => {
    saveSearch({ ...session.snapshot(), top: window.scrollY });
    location.assign(url);
  };
  const onSubmit = (event: Event): void => event.preventDefault();
  form.addEventListener('submit', onSubmit);
  const cleanUps = [bindCombobox({ input, session, prefix: PREFIX, open }), syncHistory(session)];
  const preact = createRoot(results);
  preact.render(<SearchPageResults session={session} open={open} top={top} />);
  const end = (): void => {
    for (const step of cleanUps) step();
    form.removeEventListener('submit', onSubmit);
    preact.unmount();
  };
  document.addEventListener('dogear:leave', end, { once: true });
}
