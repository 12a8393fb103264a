/** Screen readers need this long after a focus change before they notice an announcement. */
const SETTLE_MS = 150;

const place = document.createElement('p');
place.className = 'sr-only';
place.setAttribute('aria-live', 'polite');
document.body.append(place);

/** Moves the focus to the start of a swapped-in page and announces its title, as a browser does for a loaded page. */
export function announcePage(main: HTMLElement): void {
  place.textContent = '';
  setTimeout(() => {
    place.textContent = document.title;
  }, SETTLE_MS);
  // A dialog that the page opened keeps the focus.
  if (document.querySelector('dialog[open]') !== null) return;
  main.tabIndex = -1;
  main.addEventListener('blur', () => main.removeAttribute('tabindex'), { once: true });
  main.focus({ preventScroll: true });
}
