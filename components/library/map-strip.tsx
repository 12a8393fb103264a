import { renderSketch } from '@/lib/derive/episode-map/sketch-map';

/** A small map in a list: at most three paths, so that a page of fifty rows stays small. */
export function MapStrip({ sketch }: { sketch: string }) {
  const paths = renderSketch(sketch);
  if (paths === null) return null;
  return (
    <svg viewBox="0 0 1000 14" preserveAspectRatio="none" aria-hidden="true" className="map-strip">
      <path className="map-strip-ground" d="M0 13.5h1000" />
      <path className="map-segment" d={paths.segments} />
      {paths.gaps !== '' && <path className="map-strip-gap" d={paths.gaps} />}
      <path className="map-stroke" d={paths.quotes} />
    </svg>
  );
}
