/** Parts that must be the same for two pages to share one document: scripts, styles and policy. */
const ASSETS = 'script[src], link[rel="stylesheet"], meta[http-equiv="Content-Security-Policy"]';

function assetsOf({ head, body }: Document): string[] {
  const parts = [...head.querySelectorAll(ASSETS)].map(
    (part) => part.getAttribute('src') ?? part.getAttribute('href') ?? part.getAttribute('content') ?? '',
  );
  return [`content ${body.dataset['content']}`, ...parts];
}

/** Islands may have added styles, so only what the new page needs must be present. */
function hasSameAssets(page: Document): boolean {
  const here = new Set(assetsOf(document));
  return assetsOf(page).every((part) => here.has(part));
}

/**
 * Loads a page of this site as a document whose scripts never run. Rejects when it does not load, or cannot replace the
 * current page: one of another build, without <main>, or a redirect.
 */
export function loadPage(address: string, signal?: AbortSignal): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const url = new URL(address);
    url.hash = '';
    request.open('GET', url);
    request.responseType = 'document';
    request.addEventListener('loadend', () => {
      const page = request.responseXML;
      if (page !== null && isUsable(page) && hasSamePath(request.responseURL, url)) resolve(page);
      else reject(new Error(`page: ${url.pathname} is not a page of this build`));
    });
    signal?.addEventListener('abort', () => request.abort());
    request.send();
  });
}

function isUsable(page: Document): boolean {
  const hasMain = page.querySelector('main') !== null;
  const isRedirect = page.querySelector('meta[http-equiv="refresh"]') !== null;
  return hasMain && !isRedirect && hasSameAssets(page);
}

/** If the server answered with another page, the address would be wrong. */
function hasSamePath(answered: string, { pathname }: URL): boolean {
  return URL.canParse(answered) && new URL(answered).pathname === pathname;
}
