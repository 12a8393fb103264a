import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { markFound } from '@/components/search/found/mark-found.island';
import { loadIndex } from '@/components/search/index/load-index';
import { type DialogEntry, isDialogEntry, openDialogEntry } from '@/components/search/session/dialog-history';
import { readSavedSearch, type SavedSearch } from '@/components/search/session/saved-search';
import { createSearchSession, type SearchSession } from '@/components/search/session/search-session';
import type { ShownHit } from '@/lib/search/answer/answer';
import { debounce } from './debounce';
import { SearchDialog } from './search-dialog';

export interface OpenSearchOptions {
  readonly query?: string;
  /** Receives the focus when the dialog closes. */
  readonly opener?: HTMLElement | null;
  /** A search to restore. */
  readonly saved?: SavedSearch | null;
}

interface OpenDialog {
  readonly dialog: HTMLDialogElement;
  /** Closes it without restoring the focus, after another page has replaced this one. */
  readonly leave: () => void;
  /** Removes it after it was closed; does nothing when called again. */
  readonly cleanUp: () => void;
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
  // Put the caret after the last letter, so that typing can continue.
  field?.setSelectionRange(field.value.length, field.value.length);
}

function isThisPage(url: string): boolean {
  const { pathname, search } = new URL(url, location.href);
  return pathname === location.pathname && search === location.search;
}

/** Opens a hit; if it is on this page, closes the dialog, since no navigation does. */
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
 * Opens the search dialog over the page; a second call while it is open only sets a new query. Esc, the backdrop, the
 * close button and the browser's Back close it and restore the focus; Back from a hit reopens it in the same state.
 */
export function openSearch({ query = '', opener = null, saved = null }: OpenSearchOptions = {}): void {
  // The browser has just closed it, but the close event has not fired yet.
  if (current?.dialog.open === false) current.cleanUp();
  if (current !== null) {
    if (query !== '') current.session.setQuery(query);
    focusField(current.dialog);
    return;
  }
  loadIndex();
  let previousFocus =
    opener ?? (document.activeElement instanceof HTMLElement ? document.activeElement : null);
  const dialog = createDialog();
  const session = createSearchSession({ query, ...saved, chooseFirst: true });
  const root = createRoot(dialog);
  const entry = openDialogEntry(() => close());
  const save = (): void =>
    entry.save({ ...session.snapshot(), top: dialog.querySelector('.search-scroll')?.scrollTop ?? 0 });
  const saveSoon = debounce(save);
  session.subscribe(saveSoon.run);
  const cleanUp = (): void => {
    if (current?.dialog !== dialog) return;
    current = null;
    saveSoon.stop();
    entry.close();
    root.unmount();
    dialog.remove();
    previousFocus?.focus({ preventScroll: true });
  };
  // The close event fires some time later; until then keys would go to the removed field.
  const close = (): void => {
    dialog.close();
    cleanUp();
  };
  const leave = (): void => {
    previousFocus = null;
    close();
  };
  current = { dialog, session, leave, cleanUp };
  const open = (hit: ShownHit): void => {
    save();
    openHit(hit, close, entry);
  };
  dialog.addEventListener('close', cleanUp);
  // Render synchronously, so that no key is lost between the previous field and this one.
  flushSync(() =>
    root.render(
      <SearchDialog
        session={session}
        open={open}
        close={close}
        top={saved?.top ?? 0}
        onScroll={saveSoon.run}
      />,
    ),
  );
  dialog.showModal();
  focusField(dialog);
}

/** Reopens the dialog if the current history entry has one, with its saved search. */
export function resumeDialog(): void {
  if (isDialogEntry() && current === null) openSearch({ saved: readSavedSearch() });
}

// Forward to a closed dialog, or Back to one on the same page.
window.addEventListener('popstate', resumeDialog);
document.addEventListener('dogear:page', () => {
  // The history entry may already have reopened it.
  if (!isDialogEntry()) current?.leave();
});
