// The one script every page loads: it listens for intent, and only then imports an island.
import { listenForCopies } from './copy-moment';
import { listenForMoments } from './follow-moment';
import { resumeSearch } from './resume-search';
import { listenForSearch } from './search-intent';
import { listenForTheme } from './switch-theme';

listenForMoments();
// Before the copy key, because letters may be meant for the dialog that is about to open.
listenForSearch();
listenForCopies();
listenForTheme();
resumeSearch();
