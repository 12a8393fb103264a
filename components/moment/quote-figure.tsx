import { routes } from '@/components/site/site-routes';
import type { FormerId } from '@/lib/core/model/ledger';
import type { Passage } from '@/lib/core/model/passage';
import type { Quote } from '@/lib/core/model/summary';
import { formatTimecode } from '@/lib/core/time/format-timecode';
import { placeLinks } from '@/lib/derive/page/place-links';
import { ClockRange } from './clock-range';
import { FormerIds } from './former-ids';
import { LinkedText, PlacedText } from './linked-text';
import { type NameSlugs, PersonName } from './person-name';
import { PlayButton } from './play-button';
import { PrintedAddress } from './printed-address';
import { ShareLink } from './share-link';

interface QuoteFigureProps {
  readonly quote: Quote;
  readonly episode: string;
  /** The transcript passage with its words; null if there is none. */
  readonly passage: Passage | null;
  readonly formerIds?: readonly FormerId[] | undefined;
  readonly people?: NameSlugs | undefined;
  readonly isPlayable?: boolean;
}

/** A quote as a moment of its episode: clock in the rail, words, speaker. */
export function QuoteFigure({ quote, episode, passage, formerIds, people, isPlayable }: QuoteFigureProps) {
  const { id, text, speaker, startMs, endMs, rest } = quote;
  const { placed, elsewhere } = placeLinks(text, quote.links);
  return (
    <figure
      id={id}
      data-moment
      data-start={startMs ?? undefined}
      data-end={endMs ?? undefined}
      className="moment span my-7"
    >
      <FormerIds ids={formerIds} />
      {startMs !== null && (
        <p className="rail text-small">
          <ClockRange episode={episode} anchor={id} startMs={startMs} endMs={endMs} />
        </p>
      )}
      <div>
        <blockquote className="hung font-serif text-lead">
          <PlacedText text={text} placed={placed} />
        </blockquote>
        <figcaption className="mt-2 flex flex-wrap items-baseline gap-x-4 gap-y-1 text-small text-soft">
          {speaker !== null && (
            <cite className="not-italic">
              <PersonName name={speaker} people={people} tall />
            </cite>
          )}{' '}
          {(rest !== null || elsewhere.length > 0) && (
            <span>
              <LinkedText text={rest ?? ''} links={elsewhere} />
            </span>
          )}
          {quote.withoutPage !== true && <PrintedAddress path={routes.quote(id)} />}
          <span className="actions unprinted flex items-baseline gap-4">
            {isPlayable === true && startMs !== null && <PlayButton startMs={startMs} />}
            {quote.withoutPage !== true && (
              <a href={routes.quote(id)} className="quiet-link inline-block min-h-6 text-note leading-6">
                Quote page
              </a>
            )}
            {passage !== null && (
              <a
                href={routes.moment({ episode, anchor: passage.id, startMs: passage.startMs })}
                data-still=""
                className="quiet-link inline-block min-h-6 text-note leading-6"
              >
                In the transcript
              </a>
            )}
            <ShareLink
              path={routes.moment({ episode, anchor: id, startMs })}
              of={startMs === null ? 'this quote' : `the quote at ${formatTimecode(startMs)}`}
            />
          </span>
        </figcaption>
      </div>
    </figure>
  );
}
