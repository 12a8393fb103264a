import type { ReactNode } from 'react';
import { ClockLink } from './clock-link';
import { QuoteCaption } from './quote-caption';
import type { ShownQuote } from './shown-quote';

const SHORT = 90;
const LONG = 260;

/** The fewer words, the larger they stand. */
export function quoteSize(text: string): string {
  if (text.length <= SHORT) return 'text-title text-balance';
  return text.length <= LONG ? 'text-lead' : 'text-body';
}

interface QuoteRowProps {
  readonly quote: ShownQuote;
  /** The place of the quote among all of the library. */
  readonly place?: number | undefined;
  /** Its address in letters, for paper. */
  readonly printed?: ReactNode;
}

/** A quote of the wall: its clock in the rail, its words, who said it. */
export function QuoteRow({ quote, place, printed }: QuoteRowProps) {
  const { id, text, startMs, endMs, episode, lang, dir } = quote;
  return (
    <figure
      id={id}
      data-moment
      data-place={place}
      data-start={startMs ?? undefined}
      data-end={endMs ?? undefined}
      className="moment quote-row"
    >
      <p className="rail text-small">
        {startMs !== null && <ClockLink episode={episode} anchor={id} startMs={startMs} />}
      </p>
      <div lang={lang} dir={dir} className="quote-words">
        <blockquote className={`hung font-serif ${quoteSize(text)}`}>{text}</blockquote>
      </div>
      <QuoteCaption quote={quote} printed={printed} />
    </figure>
  );
}
