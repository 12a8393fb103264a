import { type SavedSearch, saveSearch } from './saved-search';

/** The history entry of an open dialog, so that Back closes it, and Back from a hit reopens it. */
export interface DialogEntry {
  /** Removes the entry, unless Back already did. */
  readonly close: () => void;
  /** Saves the search in the entry. */
  readonly save: (saved: SavedSearch) => void;
  /** Goes to a place on this page, and keeps the entry for Back. */
  readonly leaveTo: (url: string) => void;
}

// Also in the loader (resume-search.ts): a shared file would cost every page another request.
const ENTRY_KEY = 'dogearDialog';

/** Whether the current history entry is that of an open dialog. */
export function isDialogEntry(): boolean {
  const { state } = history;
  return typeof state === 'object' && state !== null && ENTRY_KEY in state;
}

/** A dialog was closed, and the browser is still navigating back from its entry. */
let leaving = false;

function leave(): void {
  leaving = true;
  const left = (): void => {
    leaving = false;
  };
  window.addEventListener('popstate', left, { once: true });
  history.back();
}

/**
 * Adds a history entry with the same address, or reuses the current one if it is that of a dialog; `onBack` runs when the reader
 * goes back from it.
 */
export function openDialogEntry(onBack: () => void): DialogEntry {
  let here = false;
  const onPop = (): void => {
    if (!here) return;
    here = false;
    onBack();
  };
  const enter = (): void => {
    here = true;
    if (!isDialogEntry()) history.pushState({ ...history.state, [ENTRY_KEY]: true }, '');
    window.addEventListener('popstate', onPop);
  };
  // Opened right after a close: the previous dialog's navigation must not close this one.
  if (leaving) window.addEventListener('popstate', enter, { once: true });
  else enter();
  return {
    close: () => {
      window.removeEventListener('popstate', enter);
      window.removeEventListener('popstate', onPop);
      if (here && isDialogEntry()) leave();
      here = false;
    },
    save: (saved) => {
      if (here) saveSearch(saved);
    },
    leaveTo: (url) => {
      here = false;
      location.assign(url);
    },
  };
}
