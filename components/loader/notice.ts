const SHOWN_MS = 4000;
/** Screen readers take in a page before they listen to it. */
const SETTLE_MS = 150;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Below <body>, where no renderer of the page looks for children of its own. */
const place = document.createElement('p');
place.className = 'notice';
place.setAttribute('role', 'status');
document.body.append(place);

function write(text: string): void {
  place.textContent = text;
  clearTimeout(timer);
  timer = setTimeout(() => place.replaceChildren(), SHOWN_MS);
}

/** Says one quiet line at the foot of the page, to eyes and to screen readers, once the page is there. */
export function showNotice(text: string): void {
  if (document.readyState === 'complete') write(text);
  else addEventListener('load', () => setTimeout(write, SETTLE_MS, text), { once: true });
}

/** Tells that something somebody meant to use did not come: "The search". */
export function sayNotLoaded(what: string): void {
  showNotice(`${what} could not be loaded. Check your connection and reload the page.`);
}
