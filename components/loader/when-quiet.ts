/** Where a renderer of the page is still at work, nothing may stand inside <main> before it is done. */
export function whenQuiet(run: () => void): void {
  if (document.readyState !== 'complete') addEventListener('load', () => whenQuiet(run), { once: true });
  else if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: 500 });
  else setTimeout(run, 50);
}
