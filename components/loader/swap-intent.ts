/** What tells one page from another: neither a fragment nor a time within an episode does. */
const pageOf = (url: string): string => url.replace(/[?&]t=[^&#]*|#.*/g, '');

/** Whether a navigation leads to another page of this site, in this tab. */
function leadsToPage(event: NavigateEvent): boolean {
  const { destination, navigationType: type } = event;
  const url = pageOf(destination.url);
  // What scripts write into the history is no page; a way back to one that was swapped away is. From where code did not come a new
  // document leads on: a browser may remember the failure for as long as the old one lasts.
  const isOther = destination.sameDocument
    ? type === 'traverse' && url !== pageOf(location.href)
    : type !== 'reload' && document.querySelector('[data-search-page=failed]') === null;
  return (
    isOther && event.canIntercept && event.downloadRequest === null && !event.formData && /\/(\?|$)/.test(url)
  );
}

/**
 * Changes pages without leaving the document, so that sound goes on: the code that does it is fetched by the first such
 * navigation, and `arrive` runs on each page it shows. Without the Navigation API links are plain links.
 */
export function listenForPages(arrive: () => void): void {
  // Where Next's scripts are on the page, React owns it, as in `npm run dev`.
  if (document.querySelector('[src*="/_next/"]')) return;
  window.navigation?.addEventListener('navigate', (event) => {
    if (!leadsToPage(event)) return;
    const swap = () => import('@/components/swap/swap-page');
    event.intercept({
      focusReset: 'manual',
      scroll: 'manual',
      // Where the browser can wait, the address changes when the page is here.
      ...(event.cancelable && {
        precommitHandler: () =>
          swap()
            .then((m) => m.fetchPage(event))
            .catch(() => {}),
      }),
      handler: () =>
        swap()
          .then((m) => m.swapPage(event, arrive))
          .catch(() => location.reload()),
    });
  });
}
