import { LAST_APP_KEY } from '@/lib/core/model/app-kind';

type Notify = (text: string) => void;

interface Copying {
  readonly done: string;
  readonly notify: Notify;
}

async function copy(text: string, { done, notify }: Copying): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    notify(done);
  } catch {
    // No permission, or no secure context: the text itself is shown, to be copied by hand.
    notify(text);
  }
}

/** The link of the moment with the focus, or else of the one the page was opened at. */
function currentLink(): HTMLAnchorElement | null {
  const moment =
    document.activeElement?.closest('[data-moment]') ??
    // The target may be a former id of the moment.
    document.querySelector(':target')?.closest('[data-moment]');
  // A quote's page has only one moment.
  const isOne = document.querySelectorAll('[data-moment]').length === 1;
  return (
    moment?.querySelector<HTMLAnchorElement>(`a[href$="#${moment.id}"]`) ??
    (isOne ? document.querySelector('main a[data-share]') : null)
  );
}

/** Copies the link of the reader's current moment. */
export function copyMoment(notify: Notify): void {
  const link = currentLink();
  if (link === null) notify('Select a moment first: press Tab until its time is focused');
  else void copy(link.href, { done: 'Link copied', notify });
}

/** Remembers an opened app as the first one to offer, and copies the clock for an app whose links have no time. */
export function noteApp({ dataset: { app, clock } }: HTMLElement, notify: Notify): void {
  if (clock !== undefined)
    void copy(clock, { done: `${clock} copied. Enter it in the app to go there`, notify });
  try {
    if (app !== undefined) localStorage.setItem(LAST_APP_KEY, app);
  } catch {
    // Storage can be blocked; the order then stays the author's.
  }
}
