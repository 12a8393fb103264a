import { closestTo } from './closest-to';
import { isPlainClick } from './is-plain-click';
import { showNotice } from './notice';

/** Of which page <main> is: on the way Back the address changes before it does. */
let shown = location.pathname;

/**
 * Opens the moment that the address names. A fragment alone needs no script; a time without an anchor, or an anchor that
 * is no longer there, leads to the nearest moment by time, and only then the code that reads times is fetched.
 */
async function arrive(): Promise<void> {
  const { search, hash } = location;
  const there = document.getElementById(hash.slice(1));
  const isAnswered = there !== null && there.dataset['gone'] === undefined;
  const asksNothing = hash.length < 2 && !/[?&]t=/.test(search);
  if (
    location.pathname !== shown ||
    isAnswered ||
    asksNothing ||
    document.querySelector('[data-episode]') === null
  )
    return;
  try {
    const { findArrival } = await import('./find-arrival');
    const { id, notice } = findArrival(search, hash);
    if (notice !== null) showNotice(notice);
    if (id !== null) goTo(id);
  } catch {
    showNotice('The moment could not be found. Reload the page to try again.');
  }
}

/** Lets the browser scroll and mark: only a real fragment navigation moves `:target`. */
function goTo(id: string): void {
  location.replace(`#${id}`);
}

function followLink(event: MouseEvent): void {
  if (event.defaultPrevented || !isPlainClick(event)) return;
  const link = closestTo(event, 'a');
  // An SVG link has no string href.
  const href = link?.getAttribute('href');
  if (link == null || href == null || link.hasAttribute('target')) return;
  const url = new URL(href, location.href);
  const samePage = url.origin === location.origin && url.pathname === location.pathname;
  if (!samePage || !url.searchParams.has('t')) return;
  event.preventDefault();
  history.pushState(null, '', url);
  if (url.hash === '') void arrive();
  else goTo(url.hash.slice(1));
}

/** Makes time links open their moment without loading the page again. */
export function listenForMoments(): void {
  document.addEventListener('click', followLink);
  addEventListener('hashchange', arrive);
  addEventListener('popstate', arrive);
}

/** Opens the moment that the address of a new page names. */
export function arriveOnPage(): void {
  shown = location.pathname;
  void arrive();
}
