// The one script every page loads: it listens for intent, and only then imports an island.
import { listenForCopies } from './copy-intent';
import { arriveOnPage, listenForMoments } from './follow-moment';
import { listenForPlay, openPlayerOnPage } from './play-intent';
import { resumeSearch } from './resume-search';
import { listenForSearch, mountSearch } from './search-intent';
import { listenForShares, markShares } from './share-intent';
import { listenForPages } from './swap-intent';
import { listenForTheme } from './theme-intent';
import { listenForIntent, wakePage } from './wake-intent';

/** What every page needs, the first and those that take its place. */
function arrive(): void {
  markShares();
  arriveOnPage();
  openPlayerOnPage();
  void mountSearch();
  resumeSearch();
  wakePage();
}

// Before the time links, because a moment's share link is one of them until a script runs.
listenForShares();
listenForMoments();
listenForPlay();
// Before the copy key, because letters may be meant for the dialog that is about to open.
listenForSearch();
listenForCopies();
listenForTheme();
listenForIntent();
arrive();
listenForPages(arrive);
