/** The history entry that stands for an open dialog, so that Back closes it. */
export interface DialogEntry {
  /** Takes the entry away again, unless Back already did or a link replaced it. */
  readonly close: () => void;
  /** Goes to an address in place of the entry: Back then leads to the page as it was without the dialog. */
  readonly leaveTo: (url: string) => void;
}

const MARK = 'dogearDialog';

const isMarked = (state: unknown): boolean => typeof state === 'object' && state !== null && MARK in state;

/** Adds an entry of the same address to the history; `onBack` runs when the reader goes back from it. */
export function openDialogEntry(onBack: () => void): DialogEntry {
  let here = true;
  const onPop = (): void => {
    if (!here) return;
    here = false;
    onBack();
  };
  // What others keep in the state of this page (Next's router in development does) must survive.
  history.pushState({ ...history.state, [MARK]: true }, '');
  window.addEventListener('popstate', onPop);
  return {
    close: () => {
      window.removeEventListener('popstate', onPop);
      if (here && isMarked(history.state)) history.back();
      here = false;
    },
    leaveTo: (url) => {
      here = false;
      location.replace(url);
    },
  };
}
