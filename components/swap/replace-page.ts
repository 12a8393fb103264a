/** What a head says about one page; the rest of it is the same on all of them. */
const ABOUT_PAGE = [
  'meta[name="description"]',
  'meta[name="robots"]',
  'meta[property^="og:"]',
  'meta[name^="twitter:"]',
  'link[rel="canonical"]',
  'link[rel="alternate"]',
  'script[type="application/ld+json"]',
].join();

/** Puts the main part of another page in this one's place, with what its head and its frame say of it; returns the new <main>. */
export function replacePage(page: Document): HTMLElement {
  const now = document.querySelector('main');
  const next = page.querySelector('main');
  if (now === null || next === null) throw new Error('swap: no <main>, give every page one');
  replaceHead(page);
  replaceFrame(page);
  // Everything of a page stands between header and footer, mostly in <main>.
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

/** Header and footer stay, with what listens to them; only which of their links is the current one changes. */
function replaceFrame(page: Document): void {
  const links = (root: Document) => root.querySelectorAll('body > :not(main) a[href]');
  const theirs = new Map([...links(page)].map((link) => [link.getAttribute('href'), link]));
  for (const link of links(document)) {
    const current = theirs.get(link.getAttribute('href'))?.getAttribute('aria-current') ?? null;
    if (current === null) link.removeAttribute('aria-current');
    else link.setAttribute('aria-current', current);
  }
}
