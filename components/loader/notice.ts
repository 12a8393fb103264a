const SHOWN_MS = 4000;
/** Screen readers need this long on a new page before they notice a change. */
const SETTLE_MS = 150;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Below <body>, where no page renderer manages the children. */
const place = document.createElement('p');
place.className = 'notice';
place.setAttribute('role', 'status');
document.body.append(place);

function write(text: string): void {
  place.textContent = text;
  clearTimeout(timer);
  timer = setTimeout(() => place.replaceChildren(), SHOWN_MS);
}

/** Shows a short message at the bottom of the page, also to screen readers, once the page has loaded. */
export function showNotice(text: string): void {
  if (document.readyState === 'complete') write(text);
  else addEventListener('load', () => setTimeout(write, SETTLE_MS, text), { once: true });
}

/** Shows that a part the reader wanted to use, such as "The search", did not load. */
export function showLoadError(what: string): void {
  showNotice(`${what} could not be loaded. Check your connection and reload the page.`);
}
