import { routes } from '@/components/site/site-routes';
import { quoteText } from '@/lib/core/marks/quote-text';
import { formatTimecode } from '@/lib/core/time/format-timecode';
import type { EpisodeMap, MapQuote, MapSegment } from '@/lib/derive/episode-map/derive-map';
import { mapPercent } from './map-clocks';

/** The size of a touch target. */
const LANE = 24;
/** Distance between the lowest lane and the strip. */
const STEM = 4;

/** The vertical positions of a map's parts, in pixels from its top: lanes of quotes, the strip, its clocks. */
export function mapLevels({ quotes }: Pick<EpisodeMap, 'quotes'>) {
  const lanes = Math.max(1, ...quotes.map(({ lane }) => lane + 1));
  const strip = lanes * LANE + STEM;
  return {
    strip,
    laneOf: (lane: number) => strip - STEM - (lane + 1) * LANE,
    clocks: strip + LANE + 18,
    stripHeight: LANE,
  };
}

export interface MarkPlace {
  readonly episode: string;
  readonly levels: ReturnType<typeof mapLevels>;
  /** Slugs of the topics mentioned there. */
  readonly topics: readonly string[];
}

/** A segment: a block of the strip that links to it. */
export function SegmentMark({ segment, even, ...place }: MarkPlace & { segment: MapSegment; even: boolean }) {
  const { id, startMs, label, x, width, openEnded } = segment;
  const clock = formatTimecode(startMs);
  return (
    <a
      href={routes.moment({ episode: place.episode, anchor: id, startMs })}
      aria-label={`${clock} ${label}`}
      data-mark={startMs}
      data-topics={place.topics.join(' ') || undefined}
    >
      <title>{`${clock}  ${label}`}</title>
      <rect
        className={`map-segment ${openEnded ? 'map-open' : ''} ${even ? 'map-even' : ''}`}
        x={mapPercent(x)}
        width={mapPercent(width)}
        y={place.levels.strip}
        height={place.levels.stripHeight}
      />
    </a>
  );
}

/** A quote: a dot in its lane, on a stem at its time. */
export function QuoteMark({ quote, marked, ...place }: MarkPlace & { quote: MapQuote; marked: boolean }) {
  const { id, startMs, label, x, lane, stemmed } = quote;
  const clock = formatTimecode(startMs);
  const top = place.levels.laneOf(lane);
  const middle = top + LANE / 2;
  const at = mapPercent(x);
  return (
    <a
      href={routes.moment({ episode: place.episode, anchor: id, startMs })}
      aria-label={`${clock} Quote: ${label}`}
      aria-current={marked ? 'location' : undefined}
      data-mark={startMs}
      data-quote=""
      data-topics={place.topics.join(' ') || undefined}
    >
      <title>{`${clock}  ${quoteText(label)}`}</title>
      <rect
        className="map-hit"
        x={at}
        y={top}
        width={LANE}
        height={LANE}
        transform={`translate(${-LANE / 2})`}
      />
      {stemmed && <line className="map-stem" x1={at} x2={at} y1={middle} y2={place.levels.strip} />}
      <circle
        className={marked ? 'map-quote map-marked' : 'map-quote'}
        cx={at}
        cy={middle}
        r={marked ? 6 : 4}
      />
    </a>
  );
}
