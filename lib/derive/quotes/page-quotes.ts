import type { Episode } from '@/lib/core/model/library';
import type { Quote } from '@/lib/core/model/summary';
import { byClock } from './by-clock';

/** The quotes of one episode that stand on a page of the wall. */
export interface QuoteGroup {
  readonly episode: Episode;
  readonly quotes: readonly Quote[];
  /** The place of the first of them among all quotes of the library, from 0. */
  readonly first: number;
}

export interface QuoteWall {
  readonly total: number;
  readonly perPage: number;
  /** At least one, which is empty where there are no quotes. */
  readonly pages: readonly (readonly QuoteGroup[])[];
}

const PER_PAGE = 60;
/** Hosts count files, so a wall of very many quotes has longer pages rather than more. */
const MOST_PAGES = 300;

/** Lays all quotes of a library out in pages: newest episode first, in each the order of the clock. `episodes` must be sorted so. */
export function pageQuotes(episodes: readonly Episode[], perPage?: number): QuoteWall {
  const total = episodes.reduce((sum, { summary }) => sum + summary.quotes.length, 0);
  const size = perPage ?? Math.max(PER_PAGE, Math.ceil(total / MOST_PAGES));
  const pages: QuoteGroup[][] = Array.from({ length: Math.max(1, Math.ceil(total / size)) }, () => []);
  let first = 0;
  for (const episode of episodes) {
    const quotes = byClock(episode.summary.quotes);
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
