const SHOWN_MS = 4000;
/** Screen readers take in a page before they listen to it. */
const SETTLE_MS = 150;

let timer: ReturnType<typeof setTimeout> | undefined;

function write(text: string): void {
  const place = document.querySelector('[data-notice]');
  if (place === null) return;
  place.textContent = text;
  clearTimeout(timer);
  timer = setTimeout(() => place.replaceChildren(), SHOWN_MS);
}

/** Says one quiet line at the foot of the page, to eyes and to screen readers, once the page is there. */
export function showNotice(text: string): void {
  if (document.readyState === 'complete') write(text);
  else addEventListener('load', () => setTimeout(write, SETTLE_MS, text), { once: true });
}
