import { isTyping } from './is-typing';
import { showNotice } from './notice';
import { whenQuiet } from './when-quiet';

const NOT_LOADED = 'The search could not be loaded. Check the connection and reload the page.';

const loadDialog = () => import('@/components/search/search-dialog.island');

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
    showNotice(NOT_LOADED);
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

/** Opens the search dialog with Ctrl/Cmd-K or `/`, or from a search field; brings the search page to life. */
export function listenForSearch(): void {
  const page = document.querySelector<HTMLElement>('[data-search-page]');
  const field = page?.querySelector<HTMLInputElement>('input[type=search]') ?? null;
  if (page !== null) whenQuiet(() => void mountPage(page));
  document.addEventListener('keydown', (event) => {
    if (!isShortcut(event)) return keepForDialog(event);
    event.preventDefault();
    if (field !== null) field.focus();
    else if (typedAhead === null) void openByKey();
  });
  for (const opener of document.querySelectorAll<HTMLElement>('[data-search-form], [data-search-open]')) {
    if (!page?.contains(opener)) prepare(opener);
  }
}

/** The island is fetched when a pointer or the focus comes near, and takes over what is typed. */
function prepare(opener: HTMLElement): void {
  const input = opener.querySelector('input');
  const warmUp = () => void loadDialog().catch(() => {});
  let opening = false;
  const handOver = async (): Promise<void> => {
    if (opening) return;
    opening = true;
    await openDialog(input ?? opener, () => {
      const query = input?.value ?? '';
      if (input !== null) input.value = '';
      return query;
    });
    opening = false;
  };
  opener.addEventListener('pointerenter', warmUp, { once: true });
  input?.addEventListener('focus', warmUp, { once: true });
  input?.addEventListener('input', handOver);
  opener.addEventListener(opener instanceof HTMLFormElement ? 'submit' : 'click', (event) => {
    if (broken || (event instanceof MouseEvent && (event.metaKey || event.ctrlKey || event.shiftKey))) return;
    event.preventDefault();
    void handOver();
  });
}

async function mountPage(page: HTMLElement): Promise<void> {
  try {
    (await import('@/components/search/search-page.island')).mountSearchPage(page);
  } catch {
    // Shows the page's plain links.
    page.dataset['searchPage'] = 'failed';
    showNotice(NOT_LOADED);
  }
}
