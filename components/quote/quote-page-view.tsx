import { EpisodeMapView } from '@/components/map/episode-map';
import { AppLinks } from '@/components/moment/app-links';
import { ClockLink } from '@/components/moment/clock-link';
import { type NameSlugs, PersonName } from '@/components/moment/person-name';
import { shareFacts } from '@/components/moment/share-facts';
import { ShareLink } from '@/components/moment/share-link';
import { ShowName } from '@/components/moment/show-name';
import { JsonLd } from '@/components/site/json-ld';
import { languageOf, OUR_WORDS } from '@/components/site/language-of';
import { routes } from '@/components/site/site-routes';
import type { AppTarget } from '@/lib/core/links/list-episode-apps';
import type { Episode } from '@/lib/core/model/library';
import type { Quote } from '@/lib/core/model/summary';
import { formatDay } from '@/lib/core/time/format-day';
import { mapEpisode } from '@/lib/derive/episode-map/map-episode';
import type { JsonLdNode } from '@/lib/publish/structured-data/render-json-ld';
import { NeighbourMoments } from './neighbour-moments';
import { QuotePlace } from './quote-place';
import { RelatedMoments, type RelatedMomentsProps } from './related-moments';

interface QuotePageViewProps {
  readonly graph?: readonly JsonLdNode[];
  readonly episode: Episode;
  readonly quote: Quote;
  /** The apps and recordings of the episode. */
  readonly apps?: readonly AppTarget[];
  readonly people?: NameSlugs | undefined;
  /** The address of its show's page. */
  readonly showAddress?: string | null;
  /** Moments elsewhere about the same topics. */
  readonly related?: RelatedMomentsProps['related'];
}

/** A quote's page and its structured data. */
export function QuotePageView({ graph = [], ...shown }: QuotePageViewProps) {
  return (
    <>
      <JsonLd nodes={graph} />
      <QuoteMain {...shown} />
    </>
  );
}

/** The quote large, attributed, and placed in its recording. */
function QuoteMain(props: QuotePageViewProps) {
  const { episode, quote, apps = [], people, showAddress = null, related = [] } = props;
  const { meta } = episode.summary;
  const map = mapEpisode(episode);
  const isLong = quote.text.length > 180;
  return (
    <main id="content" className="leaf pt-14 md:pt-24" {...languageOf(episode)} {...shareFacts(episode)}>
      <h1 className="sr-only">{quote.speaker === null ? 'A quote' : `A quote by ${quote.speaker}`}</h1>
      <figure
        className="full"
        id={quote.id}
        data-moment
        data-start={quote.startMs ?? undefined}
        data-end={quote.endMs ?? undefined}
      >
        <blockquote className={`hung font-serif text-balance ${isLong ? 'text-title' : 'text-display'}`}>
          {quote.text}
        </blockquote>
        <figcaption className="mt-8 text-body">
          {quote.speaker !== null && (
            <cite className="not-italic">
              <PersonName name={quote.speaker} people={people} />
            </cite>
          )}
          {quote.rest !== null && <span className="text-soft"> {quote.rest}</span>}
          {quote.startMs !== null && (
            <>
              {' '}
              <ClockLink episode={episode.slug} anchor={quote.id} startMs={quote.startMs} />
            </>
          )}
          <span className="mt-1 block text-small text-soft">
            <ShowName name={meta.show} address={showAddress} />
            {meta.show !== null && ': '}
            <a href={routes.episode(episode.slug)} className="quiet-link">
              {meta.title ?? episode.slug}
            </a>
            {meta.date !== null && `, ${formatDay(meta.date)}`}
          </span>
          {episode.frontMatter.source?.kind === 'ai-summary' && (
            <span {...OUR_WORDS} className="block text-small text-soft rtl:text-end">
              Quoted from an AI-written summary, not from a transcript.
            </span>
          )}
        </figcaption>
      </figure>
      <p className="full mt-8 flex flex-wrap items-baseline gap-x-6 gap-y-2">
        <a
          href={routes.moment({ episode: episode.slug, anchor: quote.id, startMs: quote.startMs })}
          className="quiet-link font-semibold decoration-signal"
        >
          Read it in context
        </a>
        <ShareLink path={routes.quote(quote.id)} of="this quote" className="font-semibold" />
      </p>
      {apps.length > 0 && (
        <div {...OUR_WORDS} className="full mt-4">
          <AppLinks apps={apps} startMs={quote.startMs} />
        </div>
      )}
      {map !== null && (
        <div className="full mt-14">
          <EpisodeMapView map={map} episode={episode.slug} marked={quote.id} />
        </div>
      )}
      <QuotePlace episode={episode} quote={quote} />
      <NeighbourMoments episode={episode} quote={quote} />
      <RelatedMoments related={related} here={episode.slug} />
    </main>
  );
}
