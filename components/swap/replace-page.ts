/** The parts of a head that belong to one page; the rest is the same on all pages. */
const ABOUT_PAGE = [
  'meta[name="description"]',
  'meta[name="robots"]',
  'meta[property^="og:"]',
  'meta[name^="twitter:"]',
  'link[rel="canonical"]',
  'link[rel="alternate"]',
  'script[type="application/ld+json"]',
].join();

/** Replaces the main part of this page with another page's, and the page's parts of head and frame; returns the new <main>. */
export function replacePage(page: Document): HTMLElement {
  const now = document.querySelector('main');
  const next = page.querySelector('main');
  if (now === null || next === null) throw new Error('swap: no <main>, give every page one');
  replaceHead(page);
  replaceFrame(page);
  // All content of a page is between header and footer, mostly in <main>.
  const main = document.adoptNode(next);
  now.replaceWith(main);
  return main;
}

function replaceHead(page: Document): void {
  document.title = page.title;
  for (const name of ['lang', 'dir']) {
    const value = page.documentElement.getAttribute(name);
    if (value === null) document.documentElement.removeAttribute(name);
    else document.documentElement.setAttribute(name, value);
  }
  for (const old of document.querySelectorAll(ABOUT_PAGE)) old.remove();
  for (const part of page.querySelectorAll(ABOUT_PAGE)) document.head.append(document.adoptNode(part));
}

/** Header and footer stay, with their listeners; only the current link changes. */
function replaceFrame(page: Document): void {
  const links = (root: Document) => root.querySelectorAll('body > :not(main) a[href]');
  const theirs = new Map([...links(page)].map((link) => [link.getAttribute('href'), link]));
  for (const link of links(document)) {
    const current = theirs.get(link.getAttribute('href'))?.getAttribute('aria-current') ?? null;
    if (current === null) link.removeAttribute('aria-current');
    else link.setAttribute('aria-current', current);
  }
}
