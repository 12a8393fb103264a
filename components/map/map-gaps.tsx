import type { EpisodeMap } from '@/lib/derive/episode-map/derive-map';
import { mapPercent } from './map-clocks';

interface MapGapsProps {
  readonly gaps: EpisodeMap['gaps'];
  readonly top: number;
  readonly height: number;
}

/** Stretches that the summary does not cover: the background shows through the strip. */
export function MapGaps({ gaps, top, height }: MapGapsProps) {
  return gaps.map(({ startMs, x, width }) => (
    <rect
      key={startMs}
      className="map-gap"
      x={mapPercent(x)}
      width={mapPercent(width)}
      y={top}
      height={height}
    />
  ));
}
