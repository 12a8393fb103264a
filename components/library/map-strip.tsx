import { renderSketch } from '@/lib/derive/episode-map/sketch-map';

/** The shape of a recording in a list: three paths, whatever is in it, so that fifty rows stay a small page. */
export function MapStrip({ sketch }: { sketch: string }) {
  const drawn = renderSketch(sketch);
  if (drawn === null) return null;
  return (
    <svg viewBox="0 0 1000 14" preserveAspectRatio="none" aria-hidden="true" className="map-strip">
      <path className="map-strip-ground" d="M0 13.5h1000" />
      <path className="map-segment" d={drawn.segments} />
      {drawn.gaps !== '' && <path className="map-strip-gap" d={drawn.gaps} />}
      <path className="map-stroke" d={drawn.quotes} />
    </svg>
  );
}
