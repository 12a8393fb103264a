import type { ReactNode } from 'react';
import { OUR_WORDS } from '@/components/site/language-of';
import { routes } from '@/components/site/site-routes';
import { formatTimecode } from '@/lib/core/time/format-timecode';
import { PersonName } from './person-name';
import { ShareLink } from './share-link';
import type { ShownQuote } from './shown-quote';

interface QuoteCaptionProps {
  readonly quote: ShownQuote;
  /** Whether to name the episode, too. */
  readonly place?: boolean;
  /** Its address as text, for print. */
  readonly printed?: ReactNode;
}

/** The speaker of a quote, and its actions. */
export function QuoteCaption({ quote, place, printed }: QuoteCaptionProps) {
  const { id, speaker, rest, startMs, episode, title, hasPage, people, lang, dir } = quote;
  return (
    <figcaption className="quote-caption text-small text-soft">
      {speaker !== null && (
        <cite lang={lang} dir={dir} className="text-ink not-italic">
          <PersonName name={speaker} people={people} tall />
        </cite>
      )}
      {rest != null && rest !== '' && (
        <span data-rest lang={lang} dir={dir}>
          {rest}
        </span>
      )}
      {place === true && (
        <a href={routes.episode(episode)} className="quiet-link">
          <bdi>{title}</bdi>
        </a>
      )}
      {printed}
      <span {...OUR_WORDS} className="actions unprinted flex items-baseline gap-4">
        {hasPage && (
          <a
            href={routes.quote(id)}
            data-quote-page
            className="quiet-link inline-block min-h-6 text-note leading-6"
          >
            Quote page
          </a>
        )}
        <ShareLink
          path={routes.moment({ episode, anchor: id, startMs })}
          of={startMs === null ? 'this quote' : `the quote at ${formatTimecode(startMs)}`}
        />
      </span>
    </figcaption>
  );
}
