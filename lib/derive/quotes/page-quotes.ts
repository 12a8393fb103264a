import type { Episode } from '@/lib/core/model/library';
import type { Quote } from '@/lib/core/model/summary';
import { sortByTime } from './sort-by-time';

/** The quotes of one episode on one page of the list of all quotes. */
export interface QuoteGroup {
  readonly episode: Episode;
  readonly quotes: readonly Quote[];
  /** The index of the first of them among all quotes of the library, from 0. */
  readonly first: number;
}

export interface QuoteWall {
  readonly total: number;
  readonly perPage: number;
  /** At least one page, which is empty when there are no quotes. */
  readonly pages: readonly (readonly QuoteGroup[])[];
}

const PER_PAGE = 60;
/** Hosting services limit the number of files, so a very long list gets longer pages instead of more. */
const MAX_PAGES = 300;

/**
 * Splits all quotes of a library into pages: newest episode first, and by time within each. `episodes` must be sorted newest first.
 */
export function pageQuotes(episodes: readonly Episode[], perPage?: number): QuoteWall {
  const total = episodes.reduce((sum, { summary }) => sum + summary.quotes.length, 0);
  const size = perPage ?? Math.max(PER_PAGE, Math.ceil(total / MAX_PAGES));
  const pages: QuoteGroup[][] = Array.from({ length: Math.max(1, Math.ceil(total / size)) }, () => []);
  let first = 0;
  for (const episode of episodes) {
    const quotes = sortByTime(episode.summary.quotes);
    for (let from = 0; from < quotes.length; ) {
      const room = size - (first % size);
      const own = quotes.slice(from, from + room);
      pages[Math.floor(first / size)]?.push({ episode, quotes: own, first });
      first += own.length;
      from += own.length;
    }
  }
  return { total, perPage: size, pages };
}
