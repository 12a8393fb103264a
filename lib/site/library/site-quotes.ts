import { pageQuotes } from '@/lib/derive/quotes/page-quotes';
import { oncePerLibrary } from './once-per-library';

/** All quotes of this site in pages; laid out once for each reading of the library. */
export const siteQuotes = oncePerLibrary(({ episodes }) => pageQuotes(episodes));
