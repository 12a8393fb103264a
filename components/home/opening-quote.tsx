import { ClockLink } from '@/components/moment/clock-link';
import { languageOf } from '@/components/site/language-of';
import { routes } from '@/components/site/site-routes';
import type { Episode } from '@/lib/core/model/library';
import type { Quote } from '@/lib/core/model/summary';

const MAX_LENGTH = 140;

/** Selects the first quote of the home page: short enough for large type, preferably a notable one. */
export function openingQuoteOf(episode: Episode): Quote | null {
  const { quotes, sections } = episode.summary;
  const notable = new Set(
    sections.filter((section) => section.type === 'quotes').map((section) => section.id),
  );
  const short = quotes.filter((quote) => quote.text.length <= MAX_LENGTH && quote.speaker !== null);
  return short.find((quote) => notable.has(quote.sectionId)) ?? short[0] ?? quotes[0] ?? null;
}

/** The quote at the top of the home page, with its source. */
export function OpeningQuote({ episode, quote }: { episode: Episode; quote: Quote }) {
  const { meta } = episode.summary;
  return (
    <figure {...languageOf(episode)}>
      <blockquote className="hung font-serif text-display text-balance">{quote.text}</blockquote>
      <figcaption className="mt-6 flex flex-wrap items-baseline gap-x-4 text-small text-soft">
        {quote.speaker !== null && <cite className="text-ink not-italic">{quote.speaker}</cite>}
        <a href={routes.episode(episode.slug)} className="quiet-link">
          {meta.title ?? episode.slug}
        </a>
        {quote.startMs !== null && (
          <ClockLink episode={episode.slug} anchor={quote.id} startMs={quote.startMs} />
        )}
      </figcaption>
    </figure>
  );
}
