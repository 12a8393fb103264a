import { closestTo } from './closest-to';
import { loadCopy } from './copy-intent';
import { showLoadError } from './notice';
import { loadDialog, SEARCH_OPENER } from './search-intent';
import { loadMenu } from './share-intent';

interface Island {
  readonly wake: (place: HTMLElement) => void | Promise<void>;
}

const ISLANDS: Readonly<Record<string, () => Promise<Island>>> = {
  episodes: () => import('@/components/library/filter-episodes.island'),
  map: () => import('@/components/map/episode-map.island'),
  quotes: () => import('@/components/quote/wake-quotes.island'),
  topics: () => import('@/components/topic/topic-filter.island'),
};

async function wake(place: HTMLElement | null): Promise<void> {
  if (place !== null) await (await ISLANDS[place.dataset['wakes'] ?? '']?.())?.wake(place);
}

/** Code that is loaded when the pointer or the focus comes near, so that it is ready when it is used. */
const NEAR = [
  [SEARCH_OPENER, loadDialog],
  ['[data-share]', loadMenu],
  ['[data-app]', loadCopy],
] as const;

function onIntent(event: Event): void {
  wake(closestTo(event, '[data-wakes]')).catch(() => {
    // A pointer that only passes over is no request, so its failure is not reported.
    if (event.type === 'focusin') showLoadError('This');
  });
  for (const [selector, load] of NEAR) if (closestTo(event, selector) !== null) load().catch(() => {});
}

/** Starts the islands of a page when the pointer or the focus comes near. */
export function listenForIntent(): void {
  document.addEventListener('pointerover', onIntent);
  document.addEventListener('focusin', onIntent);
}

/** Starts the islands that wait for no action: a list with a filter in the address, and the quote of the day. */
export function startEagerIslands(): void {
  const withFilter = location.search === '' ? '' : '[data-wakes=episodes], ';
  wake(document.querySelector(`${withFilter}[data-wakes=quotes]`)).catch(() => showLoadError('This'));
}
