const GAP = 8;

/**
 * Places an open dialog below its opener, or above when there is more room, inside the window and fixed to the page; on a
 * phone the stylesheet makes it a sheet at the bottom.
 */
export function placeDialog(dialog: HTMLElement, near: Element): void {
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
