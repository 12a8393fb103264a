function readFound(): boolean {
  try {
    return localStorage.getItem('dogear:found') !== null;
  } catch {
    return false;
  }
}

/** Marks the words of a hit on the page it opened, and opens the search again as it was when somebody comes back from there. */
export function resumeSearch(): void {
  const { state } = history;
  if (state?.dogearDialog)
    void import('@/components/search/search-dialog.island').then((m) => m.resumeDialog());
  if (readFound()) void import('@/components/search/found/mark-found.island').then((m) => m.markFound());
}
