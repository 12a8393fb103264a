import { createRoot } from 'react-dom/client';
import { bindCombobox } from './bind-combobox';
import { loadIndex } from './load-index';
import { SearchFilterBar } from './search-filters';
import { SearchPanel } from './search-panel';
import { createSearchSession, type SearchSession } from './search-session';
import { readSearchUrl, writeSearchUrl } from './search-url';
import { useSession } from './use-session';

const PREFIX = 'search-page';
/** Safari allows 100 changes of the address in 30 seconds. */
const URL_DELAY_MS = 150;

const open = (url: string): void => location.assign(url);

function SearchPageResults({ session }: { readonly session: SearchSession }) {
  const state = useSession(session);
  return (
    <>
      <SearchFilterBar session={session} state={state} />
      <SearchPanel session={session} state={state} prefix={PREFIX} open={open} />
    </>
  );
}

/** Keeps the address in step with the query; returns what stops it. */
function followUrl(session: SearchSession): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = session.subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(() => writeSearchUrl(session.state()), URL_DELAY_MS);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}

/**
 * Brings the server-rendered search page to life: `root` holds a `form[role=search]` with a field `q` and an element
 * `#search-results`. Does nothing when they are missing; returns what undoes it, for the next page.
 */
export function mountSearchPage(root: HTMLElement): () => void {
  const form = root.querySelector<HTMLFormElement>('form[role="search"]');
  const input = form?.querySelector<HTMLInputElement>('input[name="q"]');
  const results = root.querySelector<HTMLElement>('#search-results');
  if (form == null || input == null || results === null) return () => {};
  loadIndex();
  const start = readSearchUrl();
  // Words typed before this island arrived win over the address.
  const query = input.value === '' || input.value === input.defaultValue ? start.query : input.value;
  const session = createSearchSession({ ...start, query, chooseFirst: false });
  const onSubmit = (event: Event): void => event.preventDefault();
  form.addEventListener('submit', onSubmit);
  const undo = [bindCombobox({ input, session, prefix: PREFIX, open }), followUrl(session)];
  const preact = createRoot(results);
  preact.render(<SearchPageResults session={session} />);
  return () => {
    for (const step of undo) step();
    form.removeEventListener('submit', onSubmit);
    preact.unmount();
  };
}
