import type { ReactNode } from 'react';
import { ClockLink } from './clock-link';
import { QuoteCaption } from './quote-caption';
import type { ShownQuote } from './shown-quote';

const SHORT = 90;
const LONG = 260;

/** The shorter the quote, the larger its type. */
function quoteSize(text: string): string {
  if (text.length <= SHORT) return 'text-title text-balance';
  return text.length <= LONG ? 'text-lead' : 'text-body';
}

interface QuoteRowProps {
  readonly quote: ShownQuote;
  /** The index of the quote among all quotes of the library. */
  readonly place?: number | undefined;
  /** Its address as text, for print. */
  readonly printed?: ReactNode;
}

/** A quote in the list of all quotes: clock in the rail, words, speaker. */
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
