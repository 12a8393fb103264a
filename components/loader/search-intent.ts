import { closestTo } from './closest-to';
import { isPlainClick } from './is-plain-click';
import { isTyping } from './is-typing';
import { sayNotLoaded } from './notice';

const WHAT = 'The search';

/** Of every page but the search page, which has its own. */
export const SEARCH_OPENER = ':is([data-search-form], [data-search-open]):not([data-search-page] *)';

export const loadDialog = () => import('@/components/search/search-dialog.island');

/** What is typed on the page while the dialog's code is on its way; null when no dialog is. */
let typedAhead: string | null = null;

/** The dialog did not come: from then on forms and links are what they are without a script. */
let broken = false;

/** Opens the dialog; `takeQuery` is asked when it opens and not before, so that no letter falls in between. */
async function openDialog(opener: HTMLElement | null, takeQuery: () => string): Promise<void> {
  try {
    const { openSearch } = await loadDialog();
    openSearch({ opener, query: takeQuery() });
  } catch {
    broken = true;
    sayNotLoaded(WHAT);
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

/** Keeps a letter for the dialog that is about to open. */
function keepForDialog(event: KeyboardEvent): void {
  if (typedAhead === null || isTyping(event) || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key.length === 1) typedAhead += event.key;
  else if (event.key === 'Backspace') typedAhead = typedAhead.slice(0, -1);
  else return;
  event.preventDefault();
}

const searchPage = () => document.querySelector<HTMLElement>('[data-search-page]');

let opening = false;

async function handOver(event: Event): Promise<void> {
  const opener = closestTo(event, SEARCH_OPENER);
  if (opener === null || broken) return;
  // A click in a form only leads into its field.
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

/** Opens the search dialog with Ctrl/Cmd-K or `/`, or from a search field; the search page has a field of its own. */
export function listenForSearch(): void {
  document.addEventListener('keydown', (event) => {
    if (!isShortcut(event)) return keepForDialog(event);
    event.preventDefault();
    const field = searchPage()?.querySelector<HTMLInputElement>('input[type=search]');
    if (field != null) field.focus();
    else if (typedAhead === null) void openByKey();
  });
  for (const use of ['input', 'submit', 'click']) document.addEventListener(use, handOver);
}

/** Brings a new page to life if it is the search page. */
export async function mountSearch(): Promise<void> {
  const page = searchPage();
  if (page === null) return;
  try {
    (await import('@/components/search/search-page.island')).mountSearchPage(page);
  } catch {
    // Shows the page's plain links.
    page.dataset['searchPage'] = 'failed';
    sayNotLoaded(WHAT);
  }
}
