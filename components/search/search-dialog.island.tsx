import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { openDialogEntry } from './dialog-history';
import { loadIndex } from './load-index';
import { SearchDialog } from './search-dialog';
import { createSearchSession, type SearchSession } from './search-session';

export interface OpenSearchOptions {
  readonly query?: string;
  /** Gets the focus back when the dialog closes. */
  readonly opener?: HTMLElement | null;
}

interface OpenDialog {
  readonly dialog: HTMLDialogElement;
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

/**
 * Opens the search dialog over the page; a second call while it is open only takes a new query. Esc, the backdrop, the
 * close button and the browser's Back close it and give the focus back.
 */
export function openSearch({ query = '', opener = null }: OpenSearchOptions = {}): void {
  if (current !== null) {
    if (query !== '') current.session.setQuery(query);
    focusField(current.dialog);
    return;
  }
  loadIndex();
  const before = opener ?? (document.activeElement instanceof HTMLElement ? document.activeElement : null);
  const dialog = createDialog();
  const session = createSearchSession({ query, chooseFirst: true });
  const root = createRoot(dialog);
  const entry = openDialogEntry(() => dialog.close());
  current = { dialog, session };
  const open = (url: string): void => {
    entry.leaveTo(url);
    dialog.close();
  };
  dialog.addEventListener('close', () => {
    current = null;
    entry.close();
    root.unmount();
    dialog.remove();
    before?.focus({ preventScroll: true });
  });
  // At once, so that no key falls between the field that was typed in and this one.
  flushSync(() => root.render(<SearchDialog session={session} open={open} close={() => dialog.close()} />));
  dialog.showModal();
  focusField(dialog);
}
