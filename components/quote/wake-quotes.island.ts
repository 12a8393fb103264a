import { whenIdle } from '@/components/search/when-idle';
import { pickQuotes } from './pick-quotes';

const awake = new WeakSet<HTMLElement>();

/**
 * Chooses the quote of the day; the code of the filter is loaded when the form gets focus or input, or when the address has a
 * choice.
 */
export function wake(place: HTMLElement): void {
  if (awake.has(place)) return;
  awake.add(place);
  const pick = place.matches('[data-quote-pick]')
    ? place
    : place.querySelector<HTMLElement>('[data-quote-pick]');
  if (pick !== null) whenIdle(() => pickQuotes(pick));
  const form = place.querySelector<HTMLFormElement>('[data-quote-filter]');
  if (form !== null) loadFilterOnUse(form, place);
}

/** Loads the code of the filter on first use; if that fails, the form opens the search. */
function loadFilterOnUse(form: HTMLFormElement, place: HTMLElement): void {
  let ready = false;
  let loading: Promise<void> | null = null;
  const load = async (): Promise<void> => {
    try {
      const { filterQuotes } = await import('./filter-quotes');
      if (form.isConnected) filterQuotes(form, place);
      ready = true;
    } catch {
      loading = null;
    }
  };
  const start = (): Promise<void> => {
    loading ??= load();
    return loading;
  };
  form.addEventListener('focusin', start);
  form.addEventListener('pointerenter', start);
  form.addEventListener('submit', async (event) => {
    if (ready) return;
    event.preventDefault();
    await start();
    if (ready) form.requestSubmit();
    else form.submit();
  });
  // A reader who focused the form before this script loaded is waiting for it.
  if (location.search !== '' || form.contains(document.activeElement)) whenIdle(() => void start());
}
