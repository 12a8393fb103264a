/** Removes what does not distinguish pages from a URL: the fragment and the time within an episode. */
const pageOf = (url: string): string => url.replace(/[?&]t=[^&#]*|#.*/g, '');

/** True when a navigation opens another page of this site in this tab. */
function opensOtherPage(event: NavigateEvent): boolean {
  const { destination, navigationType: type } = event;
  const url = pageOf(destination.url);
  // History entries written by scripts are no pages, but going back to a swapped page is. After code failed to load, a new
  // document is needed: a browser may remember the failure as long as the old one lasts.
  const isOther = destination.sameDocument
    ? type === 'traverse' && url !== pageOf(location.href)
    : type !== 'reload' && document.querySelector('[data-search-page=failed]') === null;
  return (
    isOther && event.canIntercept && event.downloadRequest === null && !event.formData && /\/(\?|$)/.test(url)
  );
}

/**
 * Changes pages without leaving the document, so that playback continues: the code is loaded by the first such navigation,
 * and `onPage` runs on each new page. Without the Navigation API links are plain links.
 */
export function listenForPages(onPage: () => void): void {
  // With Next's scripts, as in `npm run dev`, React owns the page.
  if (document.querySelector('[src*="/_next/"]')) return;
  window.navigation?.addEventListener('navigate', (event) => {
    if (!opensOtherPage(event)) return;
    const swap = () => import('@/components/swap/swap-page');
    event.intercept({
      focusReset: 'manual',
      scroll: 'manual',
      // Where the browser can wait, the address changes only when the page has loaded.
      ...(event.cancelable && {
        precommitHandler: () =>
          swap()
            .then((m) => m.fetchPage(event))
            .catch(() => {}),
      }),
      handler: () =>
        swap()
          .then((m) => m.swapPage(event, onPage))
          .catch(() => location.reload()),
    });
  });
}
