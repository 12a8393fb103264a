import type { Episode } from '@/lib/core/model/library';
import type { Quote } from '@/lib/core/model/summary';

/** Common hosts take 20,000 files; a quote has a page, a card, an embed and a description of it. */
export const QUOTE_PAGES = 2000;

/**
 * Gives the first quotes of a library a page each, newest episode first and in the author's order; the others are marked as
 * standing in their episode only. `episodes` must be sorted, newest first. A draft takes nothing from the limit: it is seen in
 * `npm run dev` alone and must not change which pages the site has.
 */
export function limitQuotePages(episodes: readonly Episode[], limit = QUOTE_PAGES): Episode[] {
  let left = limit;
  return episodes.map((episode) => {
    if (episode.frontMatter.draft === true) return episode;
    const { quotes } = episode.summary;
    const paged = Math.min(left, quotes.length);
    left -= paged;
    if (paged === quotes.length) return episode;
    const marked = quotes.map((quote, i) => (i < paged ? quote : { ...quote, withoutPage: true as const }));
    return { ...episode, summary: { ...episode.summary, quotes: marked } };
  });
}

/** Tells whether a quote has a page, a card and an embed of its own. */
export function hasPage(quote: Quote): boolean {
  return quote.withoutPage !== true;
}
