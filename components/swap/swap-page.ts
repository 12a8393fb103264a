import { keepPosition, scrollPage } from './left-positions';
import { loadPage } from './load-page';
import { replacePage } from './replace-page';

/** Shorter waits are not noticed; a hint would only flicker. */
const PATIENCE_MS = 300;

let waiting = 0;

/** Shows a thin line at the top of the window while work takes long; returns the work's result. */
async function whileWaiting<T>(work: Promise<T>): Promise<T> {
  const { dataset } = document.documentElement;
  waiting += 1;
  const timer = setTimeout(() => {
    dataset['waiting'] = '';
  }, PATIENCE_MS);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
    waiting -= 1;
    if (waiting === 0) delete dataset['waiting'];
  }
}

/** Screen readers need this long after a focus change before they notice an announcement. */
const SETTLE_MS = 150;

const place = document.createElement('p');
place.className = 'sr-only';
place.setAttribute('aria-live', 'polite');
document.body.append(place);

/** Moves the focus to the start of a swapped-in page and announces its title, as a browser does for a loaded page. */
function announcePage(main: HTMLElement): void {
  place.textContent = '';
  setTimeout(() => {
    place.textContent = document.title;
  }, SETTLE_MS);
  // A dialog that the page opened keeps the focus.
  if (document.querySelector('dialog[open]') !== null) return;
  main.tabIndex = -1;
  main.addEventListener('blur', () => main.removeAttribute('tabindex'), { once: true });
  main.focus({ preventScroll: true });
}

/** Loading pages by the navigation that requested them. */
const loading = new WeakMap<NavigateEvent, Promise<Document>>();

function pageOf(event: NavigateEvent): Promise<Document> {
  const known = loading.get(event);
  if (known !== undefined) return known;
  const page = whileWaiting(loadPage(event.destination.url, event.signal));
  loading.set(event, page);
  return page;
}

/** Waits for the page of a navigation before the address changes. A failure is reported by swapPage. */
export async function fetchPage(event: NavigateEvent): Promise<void> {
  await pageOf(event).catch(() => {});
}

/** Shows the page of a navigation in place of this one; the address has already changed. Rejects when it has to be loaded instead. */
export async function swapPage(event: NavigateEvent, onPage: () => void): Promise<void> {
  // Code that writes into the address or the history must not write into the next page's.
  document.dispatchEvent(new Event('dogear:leave'));
  let page: Document;
  try {
    page = await pageOf(event);
  } catch (error) {
    if (event.signal.aborted) return;
    throw error;
  }
  keepPosition(navigation.transition?.from.key);
  const main = replacePage(page);
  document.dispatchEvent(new Event('dogear:page'));
  announcePage(main);
  scrollPage(event);
  onPage();
}
