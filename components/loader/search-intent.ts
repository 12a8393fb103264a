import { isTyping } from './is-typing';
import { showNotice } from './notice';

const loadDialog = () => import('@/components/search/search-dialog.island');

async function openDialog(opener: HTMLElement | null, query = ''): Promise<void> {
  try {
    (await loadDialog()).openSearch({ opener, query });
  } catch {
    // The island did not come; the plain search page can still be reached.
    showNotice('The search could not be loaded. Check the connection and try again.');
  }
}

function isShortcut(event: KeyboardEvent): boolean {
  const command = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  if (command) return event.key.toLowerCase() === 'k';
  return event.key === '/' && !event.altKey && !isTyping(event);
}

/** Opens the search dialog with Ctrl/Cmd-K or `/`, or from a search field; brings the search page to life. */
export function listenForSearch(): void {
  const page = document.querySelector<HTMLElement>('[data-search-page]');
  const field = page?.querySelector<HTMLInputElement>('input[type=search]') ?? null;
  if (page !== null) whenQuiet(() => void mountPage(page));
  document.addEventListener('keydown', (event) => {
    if (!isShortcut(event)) return;
    event.preventDefault();
    if (field !== null) field.focus();
    else void openDialog(document.activeElement instanceof HTMLElement ? document.activeElement : null);
  });
  for (const opener of document.querySelectorAll<HTMLElement>('[data-search-form], [data-search-open]')) {
    if (page?.contains(opener)) continue;
    prepare(opener);
  }
}

/** The island is fetched when a pointer or the focus comes near, and takes over what is typed. */
function prepare(opener: HTMLElement): void {
  const input = opener.querySelector('input');
  opener.addEventListener('pointerenter', () => void loadDialog().catch(() => {}), { once: true });
  input?.addEventListener('focus', () => void loadDialog().catch(() => {}), { once: true });
  let handing = false;
  input?.addEventListener('input', async () => {
    // What is typed while the island is on its way stays in this field, and is handed over whole.
    if (handing) return;
    handing = true;
    await loadDialog().catch(() => {});
    const query = input.value;
    input.value = '';
    await openDialog(input, query);
    handing = false;
  });
  opener.addEventListener(opener instanceof HTMLFormElement ? 'submit' : 'click', (event) => {
    if (event instanceof MouseEvent && (event.metaKey || event.ctrlKey || event.shiftKey)) return;
    event.preventDefault();
    void openDialog(input ?? opener, input?.value);
  });
}

/** Where a renderer of the page is still at work, nothing may stand inside <main> before it is done. */
function whenQuiet(run: () => void): void {
  if (document.readyState !== 'complete') addEventListener('load', () => whenQuiet(run), { once: true });
  else if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: 500 });
  else setTimeout(run, 50);
}

async function mountPage(page: HTMLElement): Promise<void> {
  try {
    (await import('@/components/search/search-page.island')).mountSearchPage(page);
  } catch {
    showNotice('The search could not be loaded. Reload the page to try again.');
  }
}
