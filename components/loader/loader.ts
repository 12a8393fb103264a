import { listenForCopies } from './copy-intent';
import { listenForMoments, openMomentOnPage } from './follow-moment';
import { listenForIntent, startEagerIslands } from './island-intent';
import { listenForPlay, openPlayerOnPage } from './play-intent';
import { listenForSearch, mountSearch } from './search-intent';
import { listenForShares, markShares } from './share-intent';
import { listenForPages } from './swap-intent';
import { listenForTheme } from './theme-intent';

function readFound(): boolean {
  try {
    return localStorage.getItem('dogear:found') !== null;
  } catch {
    return false;
  }
}

/** Marks the words of a search hit on the page it opened, and reopens the search when the reader comes back from there. */
function resumeSearch(): void {
  const { state } = history;
  if (state?.dogearDialog)
    void import('@/components/search/search-dialog.island').then((m) => m.resumeDialog());
  if (readFound()) void import('@/components/search/found/mark-found.island').then((m) => m.markFound());
}

// The only script on every page: it listens for user intent, and only then imports an island.

/** Sets up a page, the first one and those swapped in. */
function setUpPage(): void {
  markShares();
  openMomentOnPage();
  openPlayerOnPage();
  void mountSearch();
  resumeSearch();
  startEagerIslands();
}

// First, because a moment's share link is also a time link for visitors without the menu.
listenForShares();
listenForMoments();
listenForPlay();
// Before the copy key, because letters may be typed ahead for the dialog that is opening.
listenForSearch();
listenForCopies();
listenForTheme();
listenForIntent();
setUpPage();
listenForPages(setUpPage);
