import { languageOf } from '@/components/site/language-of';
import { routes } from '@/components/site/site-routes';
import type { Episode } from '@/lib/core/model/library';
import type { Quote } from '@/lib/core/model/summary';
import type { NameSlugs } from './person-name';
import { PrintedAddress } from './printed-address';
import { QuoteGroupFrame } from './quote-group-frame';
import { QuoteRow } from './quote-row';
import { shareFacts } from './share-facts';
import { toShownQuote } from './shown-quote';

interface EpisodeQuotesProps {
  readonly episode: Episode;
  readonly quotes: readonly Quote[];
  /** The index of the first of them among all quotes of the library, on the pages of all quotes. */
  readonly first?: number;
  readonly people?: NameSlugs | undefined;
  readonly heading: 'h2' | 'h3';
}

/** Quotes of one episode under its title. */
export function EpisodeQuotes({ episode, quotes, first, people, heading }: EpisodeQuotesProps) {
  const { title, show, date } = episode.summary.meta;
  return (
    <QuoteGroupFrame
      slug={episode.slug}
      title={title ?? episode.slug}
      show={show}
      date={date}
      heading={heading}
      facts={shareFacts(episode)}
      language={languageOf(episode)}
    >
      {quotes.map((quote, i) => (
        <QuoteRow
          key={quote.id}
          quote={toShownQuote(quote, episode, people)}
          place={first === undefined ? undefined : first + i}
          printed={quote.withoutPage !== true && <PrintedAddress path={routes.quote(quote.id)} />}
        />
      ))}
    </QuoteGroupFrame>
  );
}
