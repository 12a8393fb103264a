import type { Library } from '@/lib/model/library';
import { pageQuotes, type QuoteWall } from '@/lib/quotes/page-quotes';
import { numberParams } from './page-params';
import { siteLibrary } from './site-library';

const known = new WeakMap<Library, QuoteWall>();

/** All quotes of this site in pages; laid out once for each reading of the library. */
export async function siteQuotes(): Promise<QuoteWall> {
  const library = await siteLibrary();
  const wall = known.get(library) ?? pageQuotes(library.episodes);
  known.set(library, wall);
  return wall;
}

/** The address parameter of every page of the wall behind the first. */
export async function quoteWallParams(): Promise<{ n: string }[]> {
  return numberParams((await siteQuotes()).pages.length);
}
