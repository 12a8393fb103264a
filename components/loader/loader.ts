// The one script every page loads: it listens for intent, and only then imports an island.
import { listenForCopies } from './copy-moment';
import { listenForMoments } from './follow-moment';
import { listenForLists } from './list-intent';
import { resumeSearch } from './resume-search';
import { listenForSearch } from './search-intent';
import { listenForShares } from './share-intent';
import { listenForTheme } from './switch-theme';
import { listenForIntent } from './wake-intent';

// Before the time links, because a moment's share link is one of them until a script runs.
listenForShares();
listenForMoments();
// Before the copy key, because letters may be meant for the dialog that is about to open.
listenForSearch();
listenForCopies();
listenForTheme();
listenForLists();
listenForIntent();
resumeSearch();
