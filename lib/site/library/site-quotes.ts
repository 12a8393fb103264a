import { pageQuotes } from '@/lib/derive/quotes/page-quotes';
import { oncePerLibrary } from './once-per-library';
import { numberParams } from './page-params';

/** All quotes of this site in pages; laid out once for each reading of the library. */
export const siteQuotes = oncePerLibrary(({ episodes }) => pageQuotes(episodes));

/** The address parameter of every page of the wall behind the first. */
export async function quoteWallParams(): Promise<{ n: string }[]> {
  return numberParams((await siteQuotes()).pages.length);
}
