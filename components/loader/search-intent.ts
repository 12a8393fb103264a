import { closestTo } from './closest-to';
import { isPlainClick } from './is-plain-click';
import { isTyping } from './is-typing';
import { showLoadError } from './notice';

const WHAT = 'The search';

/** On every page but the search page, which has its own search. */
export const SEARCH_OPENER = ':is([data-search-form], [data-search-open]):not([data-search-page] *)';

export const loadDialog = () => import('@/components/search/search-dialog.island');

/** Text typed while the dialog's code loads; null when no dialog is opening. */
let typedAhead: string | null = null;

/** True after the dialog failed to load: from then on forms and links work as without a script. */
let hasFailed = false;

/** Opens the dialog; `takeQuery` is called only when it opens, so that no letter is lost in between. */
async function openDialog(opener: HTMLElement | null, takeQuery: () => string): Promise<void> {
  try {
    const { openSearch } = await loadDialog();
    openSearch({ opener, query: takeQuery() });
  } catch {
    hasFailed = true;
    showLoadError(WHAT);
  }
}

function isShortcut(event: KeyboardEvent): boolean {
  const command = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  if (command) return event.key.toLowerCase() === 'k';
  return event.key === '/' && !event.altKey && !isTyping(event);
}

async function openByKey(): Promise<void> {
  const held = document.activeElement;
  typedAhead = '';
  await openDialog(held instanceof HTMLElement ? held : null, () => typedAhead ?? '');
  typedAhead = null;
}

/** Buffers a letter for the dialog that is opening. */
function bufferKey(event: KeyboardEvent): void {
  if (typedAhead === null || isTyping(event) || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key.length === 1) typedAhead += event.key;
  else if (event.key === 'Backspace') typedAhead = typedAhead.slice(0, -1);
  else return;
  event.preventDefault();
}

const searchPage = () => document.querySelector<HTMLElement>('[data-search-page]');

let opening = false;

async function openFromPage(event: Event): Promise<void> {
  const opener = closestTo(event, SEARCH_OPENER);
  if (opener === null || hasFailed) return;
  // A click in a form only focuses its field.
  if (event instanceof MouseEvent && (opener instanceof HTMLFormElement || !isPlainClick(event))) return;
  event.preventDefault();
  if (opening) return;
  opening = true;
  const input = opener.querySelector('input');
  await openDialog(input ?? opener, () => {
    const query = input?.value ?? '';
    if (input !== null) input.value = '';
    return query;
  });
  opening = false;
}

/** Opens the search dialog with Ctrl/Cmd-K or `/`, or from a search field; the search page focuses its own field. */
export function listenForSearch(): void {
  document.addEventListener('keydown', (event) => {
    if (!isShortcut(event)) return bufferKey(event);
    event.preventDefault();
    const field = searchPage()?.querySelector<HTMLInputElement>('input[type=search]');
    if (field != null) field.focus();
    else if (typedAhead === null) void openByKey();
  });
  for (const use of ['input', 'submit', 'click']) document.addEventListener(use, openFromPage);
}

/** Starts the search on a new page if it is the search page. */
export async function mountSearch(): Promise<void> {
  const page = searchPage();
  if (page === null) return;
  try {
    (await import('@/components/search/search-page.island')).mountSearchPage(page);
  } catch {
    // Shows the page's plain links.
    page.dataset['searchPage'] = 'failed';
    showLoadError(WHAT);
  }
}
