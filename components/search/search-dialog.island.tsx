import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { markFound } from '@/components/search/found/mark-found.island';
import { loadIndex } from '@/components/search/index/load-index';
import { type DialogEntry, isDialogEntry, openDialogEntry } from '@/components/search/session/dialog-history';
import { type LeftSearch, readLeftSearch } from '@/components/search/session/left-search';
import { createSearchSession, type SearchSession } from '@/components/search/session/search-session';
import type { ShownHit } from '@/lib/search/answer/answer';
import { SearchDialog } from './search-dialog';
import { whenStill } from './when-still';

export interface OpenSearchOptions {
  readonly query?: string;
  /** Gets the focus back when the dialog closes. */
  readonly opener?: HTMLElement | null;
  /** A search that was left for one of its hits. */
  readonly left?: LeftSearch | null;
}

interface OpenDialog {
  readonly dialog: HTMLDialogElement;
  /** Closes it for good, where another page has taken this one's place. */
  readonly leave: () => void;
  /** Clears away what it leaves when it is closed; once. */
  readonly end: () => void;
  readonly session: SearchSession;
}

let current: OpenDialog | null = null;

function createDialog(): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'search-dialog bg-ground text-ink';
  dialog.setAttribute('aria-label', 'Search');
  document.body.append(dialog);
  return dialog;
}

function focusField(dialog: HTMLDialogElement): void {
  const field = dialog.querySelector('input');
  field?.focus();
  // Behind the last letter: whoever is still typing goes on typing.
  field?.setSelectionRange(field.value.length, field.value.length);
}

function isThisPage(url: string): boolean {
  const { pathname, search } = new URL(url, location.href);
  return pathname === location.pathname && search === location.search;
}

/** Opens a hit; where it is on this very page, the dialog has to go by itself. */
function openHit({ url }: ShownHit, close: () => void, entry: DialogEntry): void {
  if (!isThisPage(url)) {
    location.assign(url);
    return;
  }
  entry.leaveTo(url);
  close();
  markFound();
}

/**
 * Opens the search dialog over the page; a second call while it is open only takes a new query. Esc, the backdrop, the
 * close button and the browser's Back close it and give the focus back; Back from a hit opens it as it was.
 */
export function openSearch({ query = '', opener = null, left = null }: OpenSearchOptions = {}): void {
  // Closed by the browser a moment ago, and not told yet.
  if (current?.dialog.open === false) current.end();
  if (current !== null) {
    if (query !== '') current.session.setQuery(query);
    focusField(current.dialog);
    return;
  }
  loadIndex();
  let before = opener ?? (document.activeElement instanceof HTMLElement ? document.activeElement : null);
  const dialog = createDialog();
  const session = createSearchSession({ query, ...left, chooseFirst: true });
  const root = createRoot(dialog);
  const entry = openDialogEntry(() => close());
  const keep = (): void =>
    entry.keep({ ...session.place(), top: dialog.querySelector('.search-scroll')?.scrollTop ?? 0 });
  const keepSoon = whenStill(keep);
  session.subscribe(keepSoon.run);
  const end = (): void => {
    if (current?.dialog !== dialog) return;
    current = null;
    keepSoon.stop();
    entry.close();
    root.unmount();
    dialog.remove();
    before?.focus({ preventScroll: true });
  };
  // The browser tells of a close some moments later, in which a key would go to the field that is no longer there.
  const close = (): void => {
    dialog.close();
    end();
  };
  const leave = (): void => {
    before = null;
    close();
  };
  current = { dialog, session, leave, end };
  const open = (hit: ShownHit): void => {
    keep();
    openHit(hit, close, entry);
  };
  dialog.addEventListener('close', end);
  // At once, so that no key falls between the field that was typed in and this one.
  flushSync(() =>
    root.render(
      <SearchDialog
        session={session}
        open={open}
        close={close}
        top={left?.top ?? 0}
        onScroll={keepSoon.run}
      />,
    ),
  );
  dialog.showModal();
  focusField(dialog);
}

/** Opens the dialog as this entry of the history remembers it, if it does. */
export function resumeDialog(): void {
  if (isDialogEntry() && current === null) openSearch({ left: readLeftSearch() });
}

// Forward to a search that was closed, or Back to it on the same page.
window.addEventListener('popstate', resumeDialog);
document.addEventListener('dogear:page', () => {
  // The entry of the history that was gone back to may have opened it already.
  if (!isDialogEntry()) current?.leave();
});
