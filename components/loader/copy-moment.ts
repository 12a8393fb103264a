import { closestTo } from './closest-to';
import { isTyping } from './is-typing';
import { showNotice } from './notice';

const APP_KEY = 'dogear:app';

async function copy(text: string, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    showNotice(done);
  } catch {
    // No permission, or no secure context: the text itself can still be copied by hand.
    showNotice(text);
  }
}

/** The link by which a moment leads to itself. */
export function ownLink(moment: Element | null | undefined): HTMLAnchorElement | null {
  return moment?.querySelector<HTMLAnchorElement>(`a[href$="#${moment.id}"]`) ?? null;
}

/** The link of the moment that has the focus, or else of the one the page was opened at. */
function currentLink(): HTMLAnchorElement | null {
  const moment =
    document.activeElement?.closest('[data-moment]') ??
    // The target may be an id that the moment had before an edit.
    document.querySelector(':target')?.closest('[data-moment]');
  // A quote's page is one moment as a whole.
  const isOne = document.querySelectorAll('[data-moment]').length === 1;
  return ownLink(moment) ?? (isOne ? document.querySelector('main a[data-share]') : null);
}

/** An app that is opened is the one to offer first; one that cannot be told where to begin gets its clock copied. */
function noteApp(event: Event): void {
  const { app, clock } = closestTo(event, '[data-app]')?.dataset ?? {};
  if (clock !== undefined) void copy(clock, `${clock} copied, to go there in the app`);
  try {
    if (app !== undefined) localStorage.setItem(APP_KEY, app);
  } catch {
    // Storage can be blocked; the order then stays the author's.
  }
}

/** Copies a moment's address with the key C, for the moment the reader is at. */
export function listenForCopies(): void {
  document.addEventListener('click', noteApp);
  document.addEventListener('keydown', (event) => {
    if (
      event.defaultPrevented ||
      event.key.toLowerCase() !== 'c' ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey ||
      isTyping(event)
    )
      return;
    const link = currentLink();
    if (link === null) showNotice('Choose a moment first: Tab to its time');
    else void copy(link.href, 'Link copied');
  });
}
