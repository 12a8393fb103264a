import type { Episode } from '@/lib/core/model/library';
import type { Quote } from '@/lib/core/model/summary';

/** Common hosts accept 20,000 files; each quote has four: a page, a card, an embed and its oEmbed description. */
export const QUOTE_PAGES = 2000;

/**
 * Limits how many quotes have a page: the first ones, newest episode first and in the author's order; the others are marked
 * with `withoutPage`. `episodes` must be sorted, newest first. Drafts do not count: they are shown in `npm run dev` only and
 * must not change which pages the site has.
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

/** Whether a quote has its own page, card and embed. */
export function hasPage(quote: Quote): boolean {
  return quote.withoutPage !== true;
}
