import { useEffect, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import { loadIndex } from '@/components/search/index/load-index';
import { panelIdOf, SearchPanel } from '@/components/search/results/search-panel';
import { keepSearch, readLeftSearch } from '@/components/search/session/left-search';
import { createSearchSession, type SearchSession } from '@/components/search/session/search-session';
import { readSearchUrl, writeSearchUrl } from '@/components/search/session/search-url';
import { useSession } from '@/components/search/session/use-session';
import type { ShownHit } from '@/lib/search/answer/answer';
import { bindCombobox } from './bind-combobox';
import { SearchBar } from './search-bar';
import { whenQuiet } from './when-quiet';
import { whenStill } from './when-still';

const PREFIX = 'search-page';

interface PageProps {
  readonly session: SearchSession;
  readonly open: (hit: ShownHit) => void;
  /** How far the page was scrolled when it was left, pixels. */
  readonly top: number;
}

function SearchPageResults({ session, open, top }: PageProps) {
  const state = useSession(session);
  const restored = useRef(false);
  useEffect(() => {
    if (restored.current || state.pending || state.answer === null) return;
    restored.current = true;
    // The browser could not: there was nothing to scroll yet.
    if (top > 0) window.scrollTo(0, top);
  }, [state.pending, state.answer, top]);
  return (
    <div className="search-leaf">
      <SearchBar session={session} state={state} panelId={panelIdOf(PREFIX)} />
      <SearchPanel session={session} state={state} prefix={PREFIX} open={open} />
    </div>
  );
}

/** Keeps the address, and this entry of the history, in step with the search; returns what stops it. */
function followSearch(session: SearchSession): () => void {
  const keep = whenStill(() => {
    writeSearchUrl(session.state());
    keepSearch({ ...session.place(), top: window.scrollY });
  });
  const stop = session.subscribe(keep.run);
  window.addEventListener('scroll', keep.run, { passive: true });
  return () => {
    keep.stop();
    window.removeEventListener('scroll', keep.run);
    stop();
  };
}

/** A search that was left for one of its hits goes on as it was; a link, or words already typed, begin one. */
function startSession(input: HTMLInputElement): { session: SearchSession; top: number } {
  const start = readSearchUrl();
  const left = readLeftSearch();
  // Words typed before this island arrived win over the address.
  const typed = input.value === '' || input.value === input.defaultValue ? null : input.value;
  const query = typed ?? start.query;
  const same = left !== null && left.query.trim() === query.trim();
  const session = createSearchSession({ ...(same ? left : {}), ...start, query, chooseFirst: false });
  return { session, top: same ? left.top : 0 };
}

/**
 * Brings the server-rendered search page to life: `root` holds a `form[role=search]` with a field `q` and an element
 * `#search-results`. Does nothing when they are missing; ends when another page takes this one's place.
 */
export function mountSearchPage(root: HTMLElement): void {
  whenQuiet(() => {
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
    keepSearch({ ...session.place(), top: window.scrollY });
    location.assign(url);
  };
  const onSubmit = (event: Event): void => event.preventDefault();
  form.addEventListener('submit', onSubmit);
  const undo = [bindCombobox({ input, session, prefix: PREFIX, open }), followSearch(session)];
  const preact = createRoot(results);
  preact.render(<SearchPageResults session={session} open={open} top={top} />);
  const end = (): void => {
    for (const step of undo) step();
    form.removeEventListener('submit', onSubmit);
    preact.unmount();
  };
  document.addEventListener('dogear:leave', end, { once: true });
}
