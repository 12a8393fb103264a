import { closestTo } from './closest-to';
import { isPlainClick } from './is-plain-click';
import { showNotice } from './notice';

/** The path of the page in <main>: on the way back the address changes before the page does. */
let shown = location.pathname;

/**
 * Opens the moment in the address. A fragment alone needs no script; a time without an anchor, or an anchor that no longer
 * exists, opens the nearest moment by time, and only then the code that parses times is loaded.
 */
async function openMoment(): Promise<void> {
  const { search, hash } = location;
  const there = document.getElementById(hash.slice(1));
  const isOnPage = there !== null && there.dataset['gone'] === undefined;
  const hasNoTarget = hash.length < 2 && !/[?&]t=/.test(search);
  if (
    location.pathname !== shown ||
    isOnPage ||
    hasNoTarget ||
    document.querySelector('[data-episode]') === null
  )
    return;
  try {
    const { findLinkTarget } = await import('./find-link-target');
    const { id, notice } = findLinkTarget(search, hash);
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
  // SVG links have no string href.
  const href = link?.getAttribute('href');
  if (link == null || href == null || link.hasAttribute('target')) return;
  const url = new URL(href, location.href);
  const samePage = url.origin === location.origin && url.pathname === location.pathname;
  if (!samePage || !url.searchParams.has('t')) return;
  event.preventDefault();
  history.pushState(null, '', url);
  if (url.hash === '') void openMoment();
  else goTo(url.hash.slice(1));
}

/** Makes time links open their moment without reloading the page. */
export function listenForMoments(): void {
  document.addEventListener('click', followLink);
  addEventListener('hashchange', openMoment);
  addEventListener('popstate', openMoment);
}

/** Opens the moment in the address of a new page. */
export function openMomentOnPage(): void {
  shown = location.pathname;
  void openMoment();
}
