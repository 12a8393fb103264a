import { ClockLink } from '@/components/moment/clock-link';
import { QuoteCaption } from '@/components/moment/quote-caption';
import type { ShownQuote } from '@/components/moment/shown-quote';
import { rtlAttribute } from '@/components/site/language-of';

const LONG = 320;

/** A single quote in large type. It has no id, because its row may be on the same page; sharing takes its id from the data. */
export function PickFigure({ quote }: { quote: ShownQuote }) {
  const { id, text, startMs, endMs, episode, lang, dir } = quote;
  return (
    <figure
      data-moment
      data-id={id}
      data-start={startMs ?? undefined}
      data-end={endMs ?? undefined}
      className="span"
      {...rtlAttribute({ dir })}
    >
      <p className="rail text-small">
        {startMs !== null && <ClockLink episode={episode} anchor={id} startMs={startMs} />}
      </p>
      <div lang={lang} dir={dir}>
        <blockquote
          className={`hung font-serif text-balance ${text.length > LONG ? 'text-lead' : 'text-title'}`}
        >
          {text}
        </blockquote>
      </div>
      <QuoteCaption quote={quote} place />
    </figure>
  );
}
