import { ClockLink } from '@/components/moment/clock-link';
import { languageOf } from '@/components/site/language-of';
import { routes } from '@/components/site/site-routes';
import { quoteText } from '@/lib/core/marks/quote-text';
import type { Episode } from '@/lib/core/model/library';
import type { Quote } from '@/lib/core/model/summary';

const MAX_QUOTES = 4;
const MAX_LENGTH = 160;

/** A few short quotes of the newest episode, beside it on a wide screen. */
export function MoreQuotes({ episode, opening }: { episode: Episode; opening: Quote | null }) {
  const quotes = episode.summary.quotes
    .filter((quote) => quote.id !== opening?.id && quote.speaker !== null && quote.text.length <= MAX_LENGTH)
    .slice(0, MAX_QUOTES);
  if (quotes.length === 0) return null;
  return (
    <section className="margin mt-16 wide:mt-24">
      <h2 className="label mb-4">Also said</h2>
      <ul>
        {quotes.map((quote) => (
          <li key={quote.id} className="border-line border-t py-4" {...languageOf(episode)}>
            <a
              href={routes.quoteLink(quote, episode.slug)}
              className="quiet-link font-serif text-lead decoration-transparent"
            >
              {quoteText(quote.text)}
            </a>
            <p className="mt-1 flex gap-3 text-small text-soft">
              {quote.speaker}
              {quote.startMs !== null && (
                <ClockLink episode={episode.slug} anchor={quote.id} startMs={quote.startMs} />
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
