import { ClockLink } from '@/components/moment/clock-link';
import { languageOf } from '@/components/site/language-of';
import type { Episode } from '@/lib/core/model/library';
import { listSegments } from '@/lib/derive/episode-map/list-segments';

const MAX_ROWS = 8;

/** A few segments of the newest recording, spread over its length. */
export function StartAnywhere({ episode }: { episode: Episode }) {
  const rows = spread(listSegments(episode), MAX_ROWS);
  if (rows.length === 0) return null;
  return (
    <section className="span mt-16">
      <h2 className="label mb-3">Start anywhere</h2>
      <ol className="span">
        {rows.map((row) => (
          <li key={row.id} className="span border-line border-t py-3">
            <p className="rail text-small">
              <ClockLink episode={episode.slug} anchor={row.id} startMs={row.startMs} />
            </p>
            <p {...languageOf(episode)}>{row.label}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function spread<T>(items: readonly T[], most: number): T[] {
  if (items.length <= most) return [...items];
  return Array.from({ length: most }, (_, i) => items[Math.floor((i * items.length) / most)]).filter(
    (item): item is T => item !== undefined,
  );
}
