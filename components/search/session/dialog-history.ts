import { keepSearch, type LeftSearch } from './left-search';

/** The history entry that stands for an open dialog, so that Back closes it, and Back from a hit opens it again. */
export interface DialogEntry {
  /** Takes the entry away again, unless Back already did. */
  readonly close: () => void;
  /** Keeps the search with the entry. */
  readonly keep: (left: LeftSearch) => void;
  /** Goes to a place on this page and leaves the entry behind, for Back. */
  readonly leaveTo: (url: string) => void;
}

// The loader looks for it, too (resume-search.ts): a file for both would be one more request of every page.
const MARK = 'dogearDialog';

/** Whether this entry of the history stands for an open dialog. */
export function isDialogEntry(): boolean {
  const { state } = history;
  return typeof state === 'object' && state !== null && MARK in state;
}

/** A dialog was closed, and the browser is still on its way back from the entry. */
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
 * Adds an entry of the same address to the history, or takes the one that is there; `onBack` runs when the reader goes back
 * from it.
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
    if (!isDialogEntry()) history.pushState({ ...history.state, [MARK]: true }, '');
    window.addEventListener('popstate', onPop);
  };
  // Opened right behind a close: the way back of the one before must not end this one.
  if (leaving) window.addEventListener('popstate', enter, { once: true });
  else enter();
  return {
    close: () => {
      window.removeEventListener('popstate', enter);
      window.removeEventListener('popstate', onPop);
      if (here && isDialogEntry()) leave();
      here = false;
    },
    keep: (left) => {
      if (here) keepSearch(left);
    },
    leaveTo: (url) => {
      here = false;
      location.assign(url);
    },
  };
}
