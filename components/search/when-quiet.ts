/** Runs something once the page is still: where a renderer is at work on it, nothing may stand inside <main> before it is done. */
export function whenQuiet(run: () => void): void {
  if (document.readyState !== 'complete') addEventListener('load', () => whenQuiet(run), { once: true });
  else if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: 500 });
  else setTimeout(run, 50);
}
