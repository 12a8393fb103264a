// The one script every page loads: it listens for intent, and only then imports an island.
import { listenForCopies } from './copy-moment';
import { listenForMoments } from './follow-moment';
import { listenForSearch } from './search-intent';
import { listenForTheme } from './switch-theme';

listenForMoments();
listenForCopies();
listenForSearch();
listenForTheme();
