// The only script on every page: it listens for user intent, and only then imports an island.
import { listenForCopies } from './copy-intent';
import { listenForMoments, openMomentOnPage } from './follow-moment';
import { listenForIntent, startEagerIslands } from './island-intent';
import { listenForPlay, openPlayerOnPage } from './play-intent';
import { resumeSearch } from './resume-search';
import { listenForSearch, mountSearch } from './search-intent';
import { listenForShares, markShares } from './share-intent';
import { listenForPages } from './swap-intent';
import { listenForTheme } from './theme-intent';

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
