import { closestTo } from './closest-to';
import { ownLink } from './copy-moment';
import { isPlainClick } from './is-plain-click';
import { showNotice } from './notice';

const loadMenu = () => import('@/components/share/share-menu.island');

const openerOf = (event: Event) => closestTo(event, '[data-share]');

async function openMenu(event: MouseEvent): Promise<void> {
  const opener = openerOf(event);
  if (opener === null || !isPlainClick(event)) return;
  event.preventDefault();
  try {
    (await loadMenu()).openShareMenu({ opener, notify: showNotice });
  } catch {
    history.replaceState(null, '', ownLink(opener.closest('[data-moment]'))?.href ?? '');
    showNotice('Sharing could not be loaded. The link is in the address bar.');
  }
}

function warmUp(event: Event): void {
  if (openerOf(event) !== null) loadMenu().catch(() => {});
}

/** The first words somebody selects in an episode fetch the bar that shares them. */
async function watchSelection(): Promise<void> {
  const selection = getSelection();
  const from = selection?.anchorNode?.parentElement?.closest('[data-episode] [data-moment]');
  if (from == null || selection?.isCollapsed !== false) return;
  document.removeEventListener('selectionchange', watchSelection);
  try {
    (await import('@/components/share/selection-bar.island')).watchSelection(showNotice);
  } catch {
    // Selected words can still be copied as ever; the next selection asks again.
    document.addEventListener('selectionchange', watchSelection);
  }
}

/** Opens the share menu of a moment, and the bar over selected words; both are fetched when somebody means to use them. */
export function listenForShares(): void {
  document.addEventListener('click', openMenu);
  document.addEventListener('pointerover', warmUp);
  document.addEventListener('focusin', warmUp);
  document.addEventListener('selectionchange', watchSelection);
}

/** Tells that Share opens a menu; not in the markup, because without a script it leads to a moment and opens nothing. */
export function markShares(): void {
  for (const link of document.querySelectorAll('a[data-share]')) link.ariaHasPopup = 'dialog';
}
