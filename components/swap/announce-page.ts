/** Screen readers take in the focus before they listen. */
const SETTLE_MS = 150;

const place = document.createElement('p');
place.className = 'sr-only';
place.setAttribute('aria-live', 'polite');
document.body.append(place);

/** Moves the focus to the beginning of a page that was swapped in and says its title, as a browser does for one it loads. */
export function announcePage(main: HTMLElement): void {
  place.textContent = '';
  setTimeout(() => {
    place.textContent = document.title;
  }, SETTLE_MS);
  // A dialog that came with the page keeps it.
  if (document.querySelector('dialog[open]') !== null) return;
  main.tabIndex = -1;
  main.addEventListener('blur', () => main.removeAttribute('tabindex'), { once: true });
  main.focus({ preventScroll: true });
}
