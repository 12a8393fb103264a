/** What has to be the same for two pages to be parts of one document: scripts, styles and policy. */
const FRAME = 'script[src], link[rel="stylesheet"], meta[http-equiv="Content-Security-Policy"]';

function frameOf({ head, body }: Document): string[] {
  const parts = [...head.querySelectorAll(FRAME)].map(
    (part) => part.getAttribute('src') ?? part.getAttribute('href') ?? part.getAttribute('content') ?? '',
  );
  return [`content ${body.dataset['content']}`, ...parts];
}

/** An island may have brought a style of its own; what the page wants has to be here. */
function fitsHere(page: Document): boolean {
  const here = new Set(frameOf(document));
  return frameOf(page).every((part) => here.has(part));
}

/**
 * Loads a page of this site as a document whose scripts never run. Rejects when it does not come, or is not a page that this
 * one could turn into: of another build, without <main>, or one that only leads on.
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
      if (page !== null && isOurs(page) && sameWay(request.responseURL, url)) resolve(page);
      else reject(new Error(`page: ${url.pathname} is not a page of this build`));
    });
    signal?.addEventListener('abort', () => request.abort());
    request.send();
  });
}

function isOurs(page: Document): boolean {
  const hasMain = page.querySelector('main') !== null;
  const leadsOn = page.querySelector('meta[http-equiv="refresh"]') !== null;
  return hasMain && !leadsOn && fitsHere(page);
}

/** A server that answers with another page would leave a wrong address behind. */
function sameWay(answered: string, { pathname }: URL): boolean {
  return URL.canParse(answered) && new URL(answered).pathname === pathname;
}
