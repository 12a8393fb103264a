import type { NameSlugs } from '@/components/moment/person-name';
import { shareFacts } from '@/components/moment/share-facts';
import { toShownQuote } from '@/components/moment/shown-quote';
import type { Episode } from '@/lib/core/model/library';
import type { Quote } from '@/lib/core/model/summary';
import { PickFigure } from './pick-figure';

interface QuotePickProps {
  readonly episode: Episode;
  readonly quote: Quote;
  readonly people?: NameSlugs | undefined;
  /** The number of quotes to choose from, and per page of the list. */
  readonly total: number;
  readonly perPage: number;
}

/** The newest quote; a script replaces it with the quote of the day, and with another one on request (wake-quotes.island.ts). */
export function QuotePick({ episode, quote, people, total, perPage }: QuotePickProps) {
  return (
    <section
      aria-labelledby="quote-pick"
      className="quote-pick span unprinted"
      data-quote-pick
      data-total={total}
      data-per-page={perPage}
      {...shareFacts(episode)}
    >
      <div className="quote-pick-head">
        <h2 id="quote-pick" className="label" data-pick-name aria-live="polite">
          The newest
        </h2>
        <button type="button" data-pick-another className="scripted unprinted quote-action text-small">
          Another
        </button>
      </div>
      <div className="quote-pick-place span" data-pick-place>
        <PickFigure quote={toShownQuote(quote, episode, people)} />
      </div>
    </section>
  );
}
