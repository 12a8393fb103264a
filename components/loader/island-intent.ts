import { closestTo } from './closest-to';
import { loadCopy } from './copy-intent';
import { sayNotLoaded } from './notice';
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

/** What is fetched when a pointer or the focus comes near, so that it is there when it is used. */
const NEAR = [
  [SEARCH_OPENER, loadDialog],
  ['[data-share]', loadMenu],
  ['[data-app]', loadCopy],
] as const;

function onIntent(event: Event): void {
  wake(closestTo(event, '[data-wakes]')).catch(() => {
    // Who only passes over a part of the page has not asked for it.
    if (event.type === 'focusin') sayNotLoaded('This');
  });
  for (const [selector, load] of NEAR) if (closestTo(event, selector) !== null) load().catch(() => {});
}

/** Brings parts of a page to life when a pointer or the focus comes near. */
export function listenForIntent(): void {
  document.addEventListener('pointerover', onIntent);
  document.addEventListener('focusin', onIntent);
}

/** Brings to life what waits for nobody: a list whose address asks for a choice, and the quote of the day. */
export function wakePage(): void {
  const asks = location.search === '' ? '' : '[data-wakes=episodes], ';
  wake(document.querySelector(`${asks}[data-wakes=quotes]`)).catch(() => sayNotLoaded('This'));
}
