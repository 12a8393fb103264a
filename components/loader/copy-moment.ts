import { isTyping } from './is-typing';
import { showNotice } from './notice';

async function copy(text: string, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    showNotice(done);
  } catch {
    // No permission, or no secure context: the text itself can still be copied by hand.
    showNotice(text);
  }
}

const copyLink = (path: string): void => void copy(new URL(path, location.href).href, 'Link copied');

/** The address of the moment that has the focus, or else of the one the page was opened at. */
function currentAddress(): string | null {
  const moment =
    document.activeElement?.closest('[data-moment]') ?? document.querySelector('[data-moment]:target');
  const own = moment?.querySelector<HTMLElement>(':scope [data-copy]')?.dataset['copy'];
  // A quote's page is one moment as a whole.
  const only = document.querySelectorAll('[data-moment]').length === 1 ? 'main [data-copy]' : null;
  const whole = only === null ? null : document.querySelector<HTMLElement>(only)?.dataset['copy'];
  return own ?? moment?.querySelector('.rail a')?.getAttribute('href') ?? whole ?? null;
}

/** Copies a moment's address on a click, or with the key C for the moment the reader is at. */
export function listenForCopies(): void {
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const { copy: path, clock } =
      event.target.closest<HTMLElement>('[data-copy], [data-clock]')?.dataset ?? {};
    if (path !== undefined) copyLink(path);
    // An app that cannot be told where to begin: the listener can.
    if (clock !== undefined) void copy(clock, `${clock} copied, to go there in the app`);
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
    else copyLink(address);
  });
}
