const SHOWN_MS = 4000;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Says one quiet line at the foot of the page, to eyes and to screen readers. */
export function showNotice(text: string): void {
  const place = document.querySelector('[data-notice]');
  if (place === null) return;
  place.textContent = text;
  clearTimeout(timer);
  timer = setTimeout(() => place.replaceChildren(), SHOWN_MS);
}
