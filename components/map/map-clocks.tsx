import { formatTimecode } from '@/lib/core/time/format-timecode';
import type { EpisodeMap } from '@/lib/derive/episode-map/derive-map';

/** A position on the strip, per mille, as an SVG length. */
export const mapPercent = (perMille: number): string => `${Math.round(perMille * 10) / 100}%`;

/** The clocks below a map; the outermost are kept inside its edges. */
export function MapClocks({ map, y }: { map: EpisodeMap; y: number }) {
  return map.ticks.map(({ ms, x }) => (
    <text
      key={ms}
      className="map-clock"
      x={mapPercent(x)}
      y={y}
      textAnchor={x < 40 ? 'start' : x > 960 ? 'end' : 'middle'}
    >
      {formatTimecode(ms)}
    </text>
  ));
}
