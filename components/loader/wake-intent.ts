import { showNotice } from './notice';
import { whenQuiet } from './when-quiet';

const ISLANDS = {
  episodes: () => import('@/components/library/filter-episodes.island'),
  quotes: () => import('@/components/quotes/wake-quotes.island'),
} as const;

const NOT_LOADED = 'This part of the page could not be loaded. Check the connection and reload the page.';

async function wake(place: HTMLElement | null | undefined): Promise<void> {
  const name = place?.dataset['wakes'];
  if (place == null || !(name === 'episodes' || name === 'quotes')) return;
  try {
    (await ISLANDS[name]()).wake(place);
  } catch {
    showNotice(NOT_LOADED);
  }
}

function onIntent({ target }: Event): void {
  if (target instanceof Element) void wake(target.closest<HTMLElement>('[data-wakes]'));
}

/**
 * Brings parts of a page to life when a pointer or the focus comes near, a list also when its address asks for a choice, and the
 * quote of the day unasked.
 */
export function listenForIntent(): void {
  document.addEventListener('pointerover', onIntent);
  document.addEventListener('focusin', onIntent);
  if (location.search !== '') void wake(document.querySelector<HTMLElement>('[data-wakes=episodes]'));
  const quotes = document.querySelector<HTMLElement>('[data-wakes=quotes]');
  if (quotes !== null) whenQuiet(() => void wake(quotes));
}
