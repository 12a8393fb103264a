import type { Library } from '@/lib/core/model/library';
import { hasPage } from '@/lib/disk/read/limit-quote-pages';
import type { CardNode } from '@/lib/publish/cards/card-node';
import type { Typesetter } from '@/lib/publish/cards/card-text';
import { episodeCard } from '@/lib/publish/cards/episode-card';
import { quoteCard } from '@/lib/publish/cards/quote-card';
import { describeSite } from '@/lib/site/library/site-library';
import { episodeCardFacts, quoteCardFacts } from './card-facts';

/** A card that a library needs. */
export interface CardJob {
  /** Below cards/. */
  readonly file: string;
  /** All its content: equal facts make equal pictures. */
  readonly facts: object;
  /** Its large text: the quote, or the episode's title. */
  readonly words: string;
  readonly lay: (setter: Typesetter) => Promise<CardNode>;
}

/** Lists the card of every episode and of every quote with a page. */
export function listCardJobs(library: Library): CardJob[] {
  const site = describeSite(library.file).name;
  return library.episodes.flatMap((episode): CardJob[] => {
    const facts = episodeCardFacts(episode, site);
    const factsOf = quoteCardFacts(episode, site);
    const quotes = episode.summary.quotes.filter(hasPage).map((quote): CardJob => {
      const own = factsOf(quote);
      return {
        file: `q/${quote.id}.png`,
        facts: own,
        words: own.quote,
        lay: (setter) => quoteCard(own, setter),
      };
    });
    return [
      {
        file: `episodes/${episode.slug}.png`,
        facts,
        words: facts.title,
        lay: (setter) => episodeCard(facts, setter),
      },
      ...quotes,
    ];
  });
}
