import { ownLink } from './copy-moment';
import { showNotice } from './notice';

const loadMenu = () => import('@/components/share/share-menu.island');

const openerOf = ({ target }: Event): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-share]') : null;

async function openMenu(event: MouseEvent): Promise<void> {
  const opener = openerOf(event);
  if (opener === null || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
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
  // Not in the markup: without a script they lead to a moment and open nothing.
  for (const link of document.querySelectorAll('a[data-share]')) link.ariaHasPopup = 'dialog';
  document.addEventListener('click', openMenu);
  document.addEventListener('pointerover', warmUp);
  document.addEventListener('focusin', warmUp);
  document.addEventListener('selectionchange', watchSelection);
}
