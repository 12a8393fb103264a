import type { NameSlugs } from '@/components/moment/person-name';
import { shareFacts } from '@/components/moment/share-facts';
import { showQuote } from '@/components/moment/shown-quote';
import type { Episode } from '@/lib/core/model/library';
import type { Quote } from '@/lib/core/model/summary';
import { PickFigure } from './pick-figure';

interface QuotePickProps {
  readonly episode: Episode;
  readonly quote: Quote;
  readonly people?: NameSlugs | undefined;
  /** How many quotes there are to choose from, and how many stand on a page of the wall. */
  readonly total: number;
  readonly perPage: number;
}

/**
 * The newest quote; where a script runs, the quote of the day takes its place, and another whenever somebody asks
 * (quote-pick.island.tsx).
 */
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
        <PickFigure quote={showQuote(quote, episode, people)} />
      </div>
    </section>
  );
}
