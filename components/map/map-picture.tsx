import type { EpisodeMap } from '@/lib/derive/episode-map/derive-map';
import { MapClocks, mapPercent } from './map-clocks';
import { MapGaps } from './map-gaps';

/** The map of a recording without links: a list shows an episode's shape, and the episode's page the rest. */
export function MapPicture({ map }: { map: EpisodeMap }) {
  return (
    <svg width="100%" height="64" aria-hidden="true" className="episode-map">
      <rect className="map-ground" y="41" width="100%" height="1" />
      {map.segments.map(({ id, x, width, openEnded }) => (
        <rect
          key={id}
          className={openEnded ? 'map-segment map-open' : 'map-segment'}
          x={mapPercent(x)}
          width={mapPercent(width)}
          y="20"
          height="22"
        />
      ))}
      <MapGaps gaps={map.gaps} top={24} height={14} />
      {map.quotes.map(({ id, x }) => (
        <rect
          key={id}
          className="map-tick"
          x={mapPercent(x)}
          width="2"
          y="6"
          height="14"
          transform="translate(-1)"
        />
      ))}
      <MapClocks map={map} y={60} />
    </svg>
  );
}
