import { routes } from '@/components/site/site-routes';
import type { EpisodeMap } from '@/lib/episode-map/derive-map';
import { formatTimecode } from '@/lib/time/format-timecode';
import { OUR_WORDS } from './language-of';
import { MapClocks, mapPercent } from './map-clocks';

interface EpisodeMapViewProps {
  readonly map: EpisodeMap;
  readonly episode: string;
  /** The quote to point out, on its own page. */
  readonly marked?: string;
  readonly captioned?: boolean;
}

/**
 * The recording as one strip: segments as blocks, quotes as ticks above them, each a named link. Geometry is SVG
 * attributes, because the page's policy allows no style attribute.
 */
export function EpisodeMapView({ map, episode, marked, captioned }: EpisodeMapViewProps) {
  return (
    <figure className="episode-map">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in for a picture of links */}
      <svg width="100%" height="64" role="group" aria-label="Map of the recording" data-length={map.lengthMs}>
        <rect className="map-ground" y="41" width="100%" height="1" />
        {map.segments.map((segment, i) => (
          <a
            key={segment.id}
            href={routes.moment({ episode, anchor: segment.id, startMs: segment.startMs })}
            aria-label={`${formatTimecode(segment.startMs)} ${segment.label}`}
          >
            <title>{`${formatTimecode(segment.startMs)}  ${segment.label}`}</title>
            <rect
              className={`map-segment ${segment.openEnded ? 'map-open' : ''} ${i % 2 === 0 ? '' : 'map-even'}`}
              x={mapPercent(segment.x)}
              width={mapPercent(segment.width)}
              y="20"
              height="22"
            />
          </a>
        ))}
        {map.quotes.map((quote) => (
          <a
            key={quote.id}
            href={routes.moment({ episode, anchor: quote.id, startMs: quote.startMs })}
            aria-label={`${formatTimecode(quote.startMs)} Quote: ${quote.label}`}
            aria-current={quote.id === marked ? 'location' : undefined}
          >
            <title>{`${formatTimecode(quote.startMs)}  “${quote.label}”`}</title>
            <rect
              className="map-hit"
              x={mapPercent(quote.x)}
              width="7"
              y="0"
              height="20"
              transform="translate(-3.5)"
            />
            <rect
              className={quote.id === marked ? 'map-quote map-marked' : 'map-quote'}
              x={mapPercent(quote.x)}
              width={quote.id === marked ? 4 : 2}
              y={quote.id === marked ? 0 : 6}
              height={quote.id === marked ? 42 : 14}
              transform={quote.id === marked ? 'translate(-2)' : 'translate(-1)'}
            />
          </a>
        ))}
        <MapClocks map={map} />
      </svg>
      {captioned === true && (
        <figcaption {...OUR_WORDS} className="mt-1 text-note text-soft rtl:text-end">
          Blocks are segments, ticks are quotes
          {map.openEnded ? '; where the last one ends is not known' : ''}.
        </figcaption>
      )}
    </figure>
  );
}
