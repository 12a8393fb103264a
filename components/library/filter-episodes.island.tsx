import { createRoot } from 'react-dom/client';
import { debounce } from '@/components/search/debounce';
import { replaceEntry } from '@/components/search/session/search-url';
import { decodeEpisodeList } from '@/lib/derive/lists/episode-list-file';
import { decodeListChoice, encodeListChoice, type ListChoice } from '@/lib/derive/lists/list-choice';
import type { ListedEpisode } from '@/lib/derive/lists/listed-episode';
import { FilterChoices } from './filter-choices';
import { FilteredEpisodes } from './filtered-episodes';

const awake = new WeakSet<HTMLElement>();

const FAILED = 'The list could not be loaded. Check your connection and reload the page.';

/** Loads the list and activates the filter next to it; a second call does nothing. */
export async function wake(place: HTMLElement): Promise<void> {
  if (awake.has(place)) return;
  awake.add(place);
  const choices = place.querySelector<HTMLElement>('[data-filter-choices]');
  const results = place.querySelector<HTMLElement>('[data-filter-results]');
  if (choices === null || results === null) return;
  try {
    const answer = await fetch(place.dataset['list'] ?? '');
    if (!answer.ok) throw new Error(`list: ${answer.status}`);
    mount(place, { choices, results, listed: decodeEpisodeList(await answer.json()) });
  } catch {
    // The next attempt loads it again.
    awake.delete(place);
    choices.textContent = FAILED;
  }
}

interface Parts {
  readonly choices: HTMLElement;
  readonly results: HTMLElement;
  readonly listed: readonly ListedEpisode[];
}

function mount(place: HTMLElement, { choices, results, listed }: Parts): void {
  const address = place.dataset['address'] ?? '';
  const whole = place.parentElement?.querySelector<HTMLElement>('[data-whole-list]') ?? null;
  const form = createRoot(choices);
  const list = createRoot(results);
  const show = (choice: ListChoice): void => {
    const query = encodeListChoice(choice);
    if (whole !== null) whole.hidden = query !== '';
    form.render(<FilterChoices listed={listed} choice={choice} choose={change} />);
    list.render(
      query === '' ? null : (
        <FilteredEpisodes key={query} listed={listed} choice={choice} address={address} />
      ),
    );
  };
  const change = (choice: ListChoice): void => {
    // A choice applies to the whole list, whichever page it was made on.
    replaceEntry(history.state, new URL(`${address}${encodeListChoice(choice)}`, location.href));
    show(choice);
  };
  const asked = decodeListChoice(location.search);
  show(asked);
  if (encodeListChoice(asked) !== '') {
    place.querySelector('details')?.setAttribute('open', '');
    restoreScroll();
  }
  saveScroll(place);
}

/** On the way back from an episode, restores the scroll position: the browser could not, because the list was not rendered yet. */
function restoreScroll(): void {
  const top: unknown = history.state?.dogearTop;
  if (typeof top === 'number') requestAnimationFrame(() => window.scrollTo(0, top));
}

/** Saves the scroll position of a filtered list in this history entry, as long as the list is on the page. */
function saveScroll(place: HTMLElement): void {
  const keep = debounce(() => {
    if (place.isConnected && location.search !== '')
      replaceEntry({ ...history.state, dogearTop: window.scrollY });
  });
  const onScroll = (): void => {
    if (place.isConnected) keep.run();
    else window.removeEventListener('scroll', onScroll);
  };
  window.addEventListener('scroll', onScroll, { passive: true });
}
