import { whenQuiet } from '@/components/search/when-quiet';
import { pickQuotes } from './pick-quotes';

const awake = new WeakSet<HTMLElement>();

/** Chooses the quote of the day; the filter's code is fetched when somebody touches the form, or when the address asks for a choice. */
export function wake(place: HTMLElement): void {
  if (awake.has(place)) return;
  awake.add(place);
  const pick = place.matches('[data-quote-pick]')
    ? place
    : place.querySelector<HTMLElement>('[data-quote-pick]');
  if (pick !== null) whenQuiet(() => pickQuotes(pick));
  const form = place.querySelector<HTMLFormElement>('[data-quote-filter]');
  if (form !== null) awaitFilter(form, place);
}

/** Until the filter's code is here, and where it does not come, the form leads to the search. */
function awaitFilter(form: HTMLFormElement, place: HTMLElement): void {
  let started = false;
  const start = async (): Promise<void> => {
    if (started || !form.isConnected) return;
    started = true;
    try {
      (await import('./filter-quotes')).filterQuotes(form, place);
    } catch {
      started = false;
    }
  };
  form.addEventListener('focusin', start);
  form.addEventListener('pointerenter', start);
  if (location.search !== '') whenQuiet(() => void start());
}
