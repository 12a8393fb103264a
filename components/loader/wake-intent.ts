import { showNotice } from './notice';

const ISLANDS = {
  episodes: () => import('@/components/library/filter-episodes.island'),
} as const;

const NOT_LOADED = 'This part of the page could not be loaded. Check the connection and reload the page.';

async function wake(place: HTMLElement | null | undefined): Promise<void> {
  const name = place?.dataset['wakes'];
  if (place == null || !(name === 'episodes')) return;
  try {
    (await ISLANDS[name]()).wake(place);
  } catch {
    showNotice(NOT_LOADED);
  }
}

function onIntent({ target }: Event): void {
  if (target instanceof Element) void wake(target.closest<HTMLElement>('[data-wakes]'));
}

/** Brings parts of a page to life when a pointer or the focus comes near, a list also when its address asks for a choice. */
export function listenForIntent(): void {
  document.addEventListener('pointerover', onIntent);
  document.addEventListener('focusin', onIntent);
  if (location.search !== '') void wake(document.querySelector<HTMLElement>('[data-wakes=episodes]'));
}
