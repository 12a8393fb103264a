import { isTyping } from './is-typing';
import { showNotice } from './notice';

async function copy(path: string): Promise<void> {
  const address = new URL(path, location.href).href;
  try {
    await navigator.clipboard.writeText(address);
    showNotice('Link copied');
  } catch {
    // No permission, or no secure context: the address itself can still be copied by hand.
    showNotice(address);
  }
}

/** The link by which a moment leads to itself: its clock. */
function ownLink(moment: Element | null | undefined): string | null {
  return moment?.querySelector(`a[href$="#${moment.id}"]`)?.getAttribute('href') ?? null;
}

/** A button names an address, or stands for its moment's clock. */
function addressOf(button: HTMLElement | null | undefined): string | null {
  if (button == null) return null;
  return button.dataset['copy'] || ownLink(button.closest('[data-moment]'));
}

/** The address of the moment that has the focus, or else of the one the page was opened at. */
function currentAddress(): string | null {
  const moment =
    document.activeElement?.closest('[data-moment]') ??
    // The target may be an id that the moment had before an edit.
    document.querySelector(':target')?.closest('[data-moment]');
  const own = addressOf(moment?.querySelector<HTMLElement>(':scope [data-copy]'));
  // A quote's page is one moment as a whole.
  const isOne = document.querySelectorAll('[data-moment]').length === 1;
  const whole = isOne ? addressOf(document.querySelector<HTMLElement>('main [data-copy]')) : null;
  return own ?? ownLink(moment) ?? whole;
}

/** Copies a moment's address on a click, or with the key C for the moment the reader is at. */
export function listenForCopies(): void {
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-copy]') : null;
    const address = addressOf(button);
    if (address !== null) void copy(address);
  });
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
    const address = currentAddress();
    if (address === null) showNotice('Choose a moment first: Tab to its time');
    else void copy(address);
  });
}
