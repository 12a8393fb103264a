import type { EpisodeMap } from '@/lib/derive/episode-map/derive-map';
import { MapCaption } from './map-caption';
import { MapClocks, mapPercent } from './map-clocks';
import { MapGaps } from './map-gaps';
import { mapLevels, QuoteMark, SegmentMark } from './map-marks';
import { MapTopicList, type MapTopicsProps } from './map-topic-list';

interface EpisodeMapViewProps {
  readonly map: EpisodeMap;
  readonly episode: string;
  /** The quote to point out, on its own page. */
  readonly marked?: string;
  readonly captioned?: boolean;
  /** What its moments speak of. */
  readonly topics?: MapTopicsProps;
}

const NO_TOPICS: MapTopicsProps = { topics: [], marks: new Map() };

/**
 * The recording as one strip: segments as blocks, quotes as dots on stems above them, each a named link; points as notches, and
 * where the summary says nothing for long, nothing. Geometry is SVG attributes, because the page's policy allows no style
 * attribute. A script makes it one stop of the Tab key and names what is under the pointer (episode-map.island.ts).
 */
export function EpisodeMapView({ map, episode, marked, captioned, topics = NO_TOPICS }: EpisodeMapViewProps) {
  const levels = mapLevels(map);
  const place = (id: string) => ({ episode, levels, topics: topics.marks.get(id) ?? [] });
  const { strip, stripHeight } = levels;
  return (
    <figure className="episode-map" data-wakes="map">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in for a picture of links */}
      <svg
        width="100%"
        height={levels.clocks + 4}
        role="group"
        aria-label="Map of the recording"
        data-length={map.lengthMs}
      >
        <rect className="map-ground" y={strip + stripHeight - 1} width="100%" height="1" />
        {map.segments.map((segment, i) => (
          <SegmentMark key={segment.id} segment={segment} even={i % 2 === 1} {...place(segment.id)} />
        ))}
        <MapGaps gaps={map.gaps} top={strip + 4} height={stripHeight - 8} />
        {map.points.map(({ x, ids }) => (
          <rect
            key={x}
            className="map-point"
            data-topics={[...new Set(ids.flatMap((id) => topics.marks.get(id) ?? []))].join(' ') || undefined}
            x={mapPercent(x)}
            y={strip + stripHeight - 6}
            width="2"
            height="6"
          />
        ))}
        {map.quotes.map((quote) => (
          <QuoteMark key={quote.id} quote={quote} marked={quote.id === marked} {...place(quote.id)} />
        ))}
        {/* Seen once it has an x: where playback is. */}
        <rect className="map-playhead" y="0" width="2" height={strip + stripHeight} />
        <MapClocks map={map} y={levels.clocks} />
      </svg>
      {captioned === true && <MapCaption map={map} episode={episode} />}
      {captioned === true && <MapTopicList {...topics} />}
    </figure>
  );
}
