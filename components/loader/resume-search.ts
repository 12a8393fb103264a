function readFound(): boolean {
  try {
    return localStorage.getItem('dogear:found') !== null;
  } catch {
    return false;
  }
}

/** Marks the words of a search hit on the page it opened, and reopens the search when the reader comes back from there. */
export function resumeSearch(): void {
  const { state } = history;
  if (state?.dogearDialog)
    void import('@/components/search/search-dialog.island').then((m) => m.resumeDialog());
  if (readFound()) void import('@/components/search/found/mark-found.island').then((m) => m.markFound());
}
