import { formatTimecode } from '@/lib/core/time/format-timecode';
import { quotedWords } from '@/lib/publish/share/attribution';
import { button, element } from './build-element';
import { type MenuActions, menuRows } from './menu-rows';
import { type MomentToShare, readMomentToShare } from './read-moment-to-share';
import { walkControls } from './walk-controls';
import { textOf, writeClipboard } from './write-clipboard';

const GAP = 8;

/**
 * Places an open dialog below its opener, or above when there is more room, inside the window and fixed to the page; on a
 * phone the stylesheet makes it a sheet at the bottom.
 */
function placeDialog(dialog: HTMLElement, near: Element): void {
  dialog.removeAttribute('style');
  if (!matchMedia('(min-width: 48rem)').matches) return;
  const anchor = near.getBoundingClientRect();
  const { width, height } = dialog.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const below = anchor.bottom + GAP;
  const above = anchor.top - GAP - height;
  const wanted = below + height > clientHeight - GAP && above >= GAP ? above : below;
  const top = Math.max(GAP, Math.min(wanted, clientHeight - GAP - height));
  const begin = getComputedStyle(near).direction === 'rtl' ? anchor.right - width : anchor.left;
  const left = Math.max(GAP, Math.min(begin, clientWidth - GAP - width));
  dialog.style.position = 'absolute';
  dialog.style.top = `${Math.round(top + scrollY)}px`;
  dialog.style.left = `${Math.round(left + scrollX)}px`;
}

/** How the menu reports to the reader. */
export interface Notices {
  readonly notify: (text: string) => void;
  /** Shows that a part did not load. */
  readonly fail: (what: string) => void;
}

/** Opens the menu of the moment whose Share was clicked; outside of a moment, that of the page's first moment. */
export function openShareMenu(opener: HTMLElement, notices: Notices): void {
  // A second click while the menu was loading asks for the same one.
  if (document.querySelector('.share-menu') !== null) return;
  const moment =
    opener.closest<HTMLElement>('[data-moment]') ?? document.querySelector<HTMLElement>('main [data-moment]');
  if (moment === null) throw new Error('share: put an element with data-moment around the link');
  const url = opener instanceof HTMLAnchorElement ? opener.href : null;
  showShareMenu(readMomentToShare(moment, url, null), { near: opener, ...notices });
}

/** Shows the menu of a moment near an element; closing it returns the focus. */
export function showShareMenu(
  read: MomentToShare,
  { near, ...notices }: Notices & { readonly near: Element },
): void {
  const dialog = element('dialog', { class: 'share-menu', 'aria-labelledby': 'share-title' });
  const close = (): void => dialog.close();
  dialog.append(head(read, close), ...menuRows(read, actionsFor(dialog, notices)));
  walkControls(dialog);
  const place = (): void => placeDialog(dialog, near);
  addEventListener('resize', place);
  document.addEventListener('dogear:page', close);
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog && !isInside(dialog, event)) close();
  });
  dialog.addEventListener('close', () => {
    removeEventListener('resize', place);
    document.removeEventListener('dogear:page', close);
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
  place();
  dialog.querySelector<HTMLElement>('.share-item')?.focus({ preventScroll: true });
}

/** A click on the backdrop has the dialog as its target, and so has one on its padding. */
function isInside(dialog: HTMLElement, { clientX: x, clientY: y }: MouseEvent): boolean {
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  return x >= left && x <= right && y >= top && y <= bottom;
}

function head({ moment }: MomentToShare, close: () => void): HTMLElement {
  const { startMs, speaker } = moment;
  const title = startMs === null ? 'Share' : `Share ${formatTimecode(startMs)}`;
  const shut = button('Close', close);
  shut.className = 'share-close';
  return element(
    'div',
    { class: 'share-head' },
    element('h2', { id: 'share-title', class: 'share-title' }, title),
    shut,
    element('p', { class: 'share-words', dir: 'auto' }, quotedWords(moment)),
    speaker === null ? null : element('p', { class: 'share-note', dir: 'auto' }, speaker),
  );
}

function actionsFor(dialog: HTMLDialogElement, { notify, fail }: Notices): MenuActions {
  const close = (): void => dialog.close();
  return {
    close,
    fail,
    copy: async (done, copy) => {
      if (!(await writeClipboard(copy))) return showTextToCopy(dialog, textOf(copy));
      close();
      notify(`${done} copied`);
    },
    send: async (data) => {
      try {
        await navigator.share(data);
        close();
      } catch (error) {
        // Cancelling returns to the menu.
        if (!(error instanceof DOMException && error.name === 'AbortError'))
          showTextToCopy(dialog, `${data.text}\n${data.url}`);
      }
    },
  };
}

/** Shows the text to copy by hand when the clipboard is not available. */
function showTextToCopy(dialog: HTMLElement, text: string): void {
  dialog.querySelector('.share-by-hand')?.remove();
  const field = element('textarea', {
    readonly: '',
    rows: '4',
    'aria-label': 'Text to copy',
    class: 'share-field',
  });
  field.value = text;
  const note = element('p', { class: 'share-note', role: 'alert' }, 'Copying is blocked. Copy from here:');
  dialog.append(element('div', { class: 'share-by-hand' }, note, field));
  field.select();
  field.scrollIntoView({ block: 'nearest' });
}
