import { closestTo } from './closest-to';
import { isPlainClick } from './is-plain-click';
import { showLoadError, showNotice } from './notice';

export const loadMenu = () => import('@/components/share/share-menu.island');

/** How the menu and the bar report to the reader. */
const notices = { notify: showNotice, fail: showLoadError };

const openerOf = (event: Event) => closestTo(event, '[data-share]');

async function openMenu(event: MouseEvent): Promise<void> {
  const opener = openerOf(event);
  if (opener === null || !isPlainClick(event)) return;
  event.preventDefault();
  try {
    (await loadMenu()).openShareMenu(opener, notices);
  } catch {
    const moment = opener.closest('[data-moment]');
    history.replaceState(null, '', opener.getAttribute('href') ?? `#${moment?.id ?? ''}`);
    showNotice('Sharing could not be loaded. Copy the link from the address bar.');
  }
}

/** Loads the selection bar when words of an episode are selected for the first time. */
async function watchSelection(): Promise<void> {
  const selection = getSelection();
  const from = selection?.anchorNode?.parentElement?.closest('[data-episode] [data-moment]');
  if (from == null || selection?.isCollapsed !== false) return;
  document.removeEventListener('selectionchange', watchSelection);
  try {
    (await import('@/components/share/selection-bar.island')).watchSelection(notices);
  } catch {
    // Selected words can still be copied the usual way; the next selection tries again.
    document.addEventListener('selectionchange', watchSelection);
  }
}

/** Opens the share menu of a moment, and the bar over selected words; both load on first use. */
export function listenForShares(): void {
  document.addEventListener('click', openMenu);
  document.addEventListener('selectionchange', watchSelection);
}

/** Announces that Share opens a menu; not in the markup, because without a script it is a plain link to a moment. */
export function markShares(): void {
  for (const link of document.querySelectorAll('a[data-share]')) link.ariaHasPopup = 'dialog';
}
