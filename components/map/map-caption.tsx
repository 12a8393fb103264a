import { ClockLink } from '@/components/moment/clock-link';
import { OUR_WORDS } from '@/components/site/language-of';
import type { EpisodeMap } from '@/lib/derive/episode-map/derive-map';

const MAX_GAPS = 4;

/** The legend of the map in one line, which a script replaces with the name of the mark under the pointer, and a list of its gaps. */
export function MapCaption({ map, episode }: { map: EpisodeMap; episode: string }) {
  const named = map.gaps.slice(0, MAX_GAPS);
  const more = map.gaps.length - named.length;
  return (
    <figcaption {...OUR_WORDS} className="mt-1 text-note text-soft rtl:text-end">
      <p className="map-label" data-map-label>
        {legend(map)}
      </p>
      {map.openEnded && <p>The end of the recording is not known.</p>}
      {named.length > 0 && (
        <p>
          No segment, quote or point{' '}
          {named.map(({ startMs, endMs }, i) => (
            <span key={startMs}>
              {i > 0 && (i === named.length - 1 && more === 0 ? ' and ' : ', ')}
              from <ClockLink episode={episode} anchor={null} startMs={startMs} /> to{' '}
              <ClockLink episode={episode} anchor={null} startMs={endMs} />
            </span>
          ))}
          {more > 0 && `, and in ${more} more ${more === 1 ? 'place' : 'places'}`}.
        </p>
      )}
    </figcaption>
  );
}

function legend({ segments, quotes, points }: EpisodeMap): string {
  const parts = [
    segments.length > 0 ? 'blocks are segments' : '',
    quotes.length > 0 ? 'dots are quotes' : '',
    points.length > 0 ? 'notches points' : '',
  ].filter((part) => part !== '');
  const text = parts.join(', ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
