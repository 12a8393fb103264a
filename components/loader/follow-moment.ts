import { decodeMomentLink } from '@/lib/links/moment-link';
import { nearestMoment } from './nearest-moment';
import { showNotice } from './notice';

const MOVED = 'This moment has moved. Here is what was said at that time.';

/**
 * Opens the moment that the address names. A fragment alone needs no script; a time without an anchor, or an anchor that
 * is no longer there, leads to the nearest moment by time.
 */
function arrive(): void {
  if (document.querySelector('[data-episode]') === null) return;
  const { time, anchor } = decodeMomentLink(location.search, location.hash);
  const there = anchor === null ? null : document.getElementById(anchor);
  const gone = there?.dataset['gone'] !== undefined;
  if (there !== null && !gone) return;
  if (time === null) {
    // The page knows when it was, and the browser has scrolled there.
    if (gone) showNotice(MOVED);
    else if (anchor !== null) showNotice('This moment is no longer here. The episode is.');
    return;
  }
  const timed = (scope: string) => document.querySelectorAll<HTMLElement>(`${scope} [data-start]`);
  const nearest = nearestMoment(time.startMs, timed('main'), timed('#transcript'));
  if (anchor !== null) showNotice(MOVED);
  if (nearest !== null) goTo(nearest.id);
}

/** Lets the browser scroll and mark: only a real fragment navigation moves `:target`. */
function goTo(id: string): void {
  location.replace(`#${id}`);
}

function followLink(event: MouseEvent): void {
  if (
    event.defaultPrevented ||
    event.button !== 0 ||
    event.metaKey ||
    event.ctrlKey ||
    event.shiftKey ||
    event.altKey
  )
    return;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  // An SVG link has no string href.
  const href = link?.getAttribute('href');
  if (link == null || href == null || link.hasAttribute('target')) return;
  const url = new URL(href, location.href);
  const samePage = url.origin === location.origin && url.pathname === location.pathname;
  if (!samePage || url.search === '' || !url.searchParams.has('t')) return;
  event.preventDefault();
  history.pushState(null, '', url);
  if (url.hash === '') arrive();
  else goTo(url.hash.slice(1));
}

/** Makes time links open their moment without loading the page again. */
export function listenForMoments(): void {
  document.addEventListener('click', followLink);
  addEventListener('hashchange', arrive);
  addEventListener('popstate', arrive);
  arrive();
}
