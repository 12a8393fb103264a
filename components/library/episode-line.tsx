import { languageAttributes } from '@/components/site/language-of';
import { formatShortDay } from '@/lib/core/time/format-day';
import { formatDuration, formatTimecode } from '@/lib/core/time/format-timecode';
import { renderSketch } from '@/lib/derive/episode-map/sketch-map';
import type { ListedEpisode } from '@/lib/derive/lists/listed-episode';

interface EpisodeLineProps {
  readonly episode: ListedEpisode;
  /** Its address, passed in because the browser renders such rows, too. */
  readonly href: string;
}

/** An episode in a long list: date, title, people, length, and a thin strip of its map. */
export function EpisodeLine({ episode, href }: EpisodeLineProps) {
  const { title, date, show, people, lengthMs, sketch, language } = episode;
  const about = [show, people.join(', ')].filter((part) => part !== null && part !== '').join(' · ');
  return (
    <li className="spread border-line border-t py-4">
      <p className="rail text-note text-soft md:pt-1">
        {date !== null && <time dateTime={date}>{formatShortDay(date)}</time>}
      </p>
      <div {...languageAttributes(language)}>
        <h3 className="font-serif text-lead">
          <a href={href} className="quiet-link decoration-transparent">
            {title}
          </a>
        </h3>
        <p className="mt-1 text-small text-soft">
          {about}
          {lengthMs !== null && (
            <>
              {about !== '' && ' · '}
              <time dateTime={formatDuration(lengthMs)} className="tabular-nums">
                {formatTimecode(lengthMs)}
              </time>
            </>
          )}
        </p>
      </div>
      <MapStrip sketch={sketch} />
    </li>
  );
}

/** A small map in a list: at most three paths, so that a page of fifty rows stays small. */
function MapStrip({ sketch }: { sketch: string }) {
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
