import { languageOf } from '@/components/episode/language-of';
import type { NameSlugs } from '@/components/person/person-name';
import { shareFacts } from '@/components/share/share-facts';
import { formatDay } from '@/components/site/format-day';
import { routes } from '@/components/site/site-routes';
import type { QuoteGroup } from '@/lib/quotes/page-quotes';
import { QuoteRow } from './quote-row';
import { showQuote } from './shown-quote';

interface EpisodeQuotesProps {
  readonly group: Omit<QuoteGroup, 'first'> & { readonly first?: number };
  readonly people?: NameSlugs | undefined;
  readonly heading: 'h2' | 'h3';
}

/** The quotes of one episode under its name. */
export function EpisodeQuotes({ group, people, heading: Heading }: EpisodeQuotesProps) {
  const { episode, quotes, first } = group;
  const { meta } = episode.summary;
  return (
    <section
      className="quote-group"
      data-episode-quotes={episode.slug}
      {...languageOf(episode)}
      {...shareFacts(episode)}
    >
      <p className="rail text-note text-soft">
        {meta.date !== null && <time dateTime={meta.date}>{formatDay(meta.date)}</time>}
      </p>
      <Heading className="quote-source text-small">
        {meta.show !== null && <span className="text-soft">{meta.show}: </span>}
        <a href={routes.episode(episode.slug)} className="quiet-link font-semibold">
          {meta.title ?? episode.slug}
        </a>
      </Heading>
      {quotes.map((quote, i) => (
        <QuoteRow
          key={quote.id}
          quote={showQuote(quote, episode, people)}
          place={first === undefined ? undefined : first + i}
        />
      ))}
    </section>
  );
}
