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
  const start = async (): Promise<void> => {
    for (const type of EVENTS) form.removeEventListener(type, start);
    try {
      (await import('./filter-quotes')).filterQuotes(form, place);
    } catch {
      for (const type of EVENTS) form.addEventListener(type, start);
    }
  };
  for (const type of EVENTS) form.addEventListener(type, start);
  if (location.search !== '') void start();
}

const EVENTS = ['focusin', 'pointerenter'] as const;
