import { announcePage } from './announce-page';
import { keepPosition, scrollPage } from './left-positions';
import { loadPage } from './load-page';
import { replacePage } from './replace-page';
import { whileWaiting } from './while-waiting';

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
