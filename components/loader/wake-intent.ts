import { showNotice } from './notice';

interface Island {
  readonly wake: (place: HTMLElement) => void | Promise<void>;
}

const ISLANDS: Readonly<Record<string, () => Promise<Island>>> = {
  episodes: () => import('@/components/library/filter-episodes.island'),
  map: () => import('@/components/episode/episode-map.island'),
  topics: () => import('@/components/topic/topic-filter.island'),
};

async function wake(place: HTMLElement | null): Promise<void> {
  try {
    if (place !== null) await (await ISLANDS[place.dataset['wakes'] ?? '']?.())?.wake(place);
  } catch {
    showNotice('This could not be loaded. Check the connection and reload the page.');
  }
}

function onIntent({ target }: Event): void {
  if (target instanceof Element) void wake(target.closest<HTMLElement>('[data-wakes]'));
}

/** Brings parts of a page to life when a pointer or the focus comes near. */
export function listenForIntent(): void {
  document.addEventListener('pointerover', onIntent);
  document.addEventListener('focusin', onIntent);
}

/** Brings a list to life whose address asks for a choice. */
export function wakeByAddress(): void {
  if (location.search !== '') void wake(document.querySelector('[data-wakes=episodes]'));
}
