import { pageQuotes } from '@/lib/derive/quotes/page-quotes';
import { oncePerLibrary } from './once-per-library';

/** All quotes of this site in pages. */
export const siteQuotes = oncePerLibrary(({ episodes }) => pageQuotes(episodes));
