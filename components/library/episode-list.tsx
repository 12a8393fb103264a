import { routes } from '@/components/site/site-routes';
import { groupByYear } from '@/lib/derive/lists/list-years';
import type { ListedEpisode } from '@/lib/derive/lists/listed-episode';
import { EpisodeLine } from './episode-line';

/** The anchor of a year on a page of a list. */
export const yearAnchor = (year: string | null): string => (year === null ? 'undated' : `y${year}`);

/** Episodes grouped by year. */
export function EpisodeList({ episodes }: { episodes: readonly ListedEpisode[] }) {
  return groupByYear(episodes).map(({ year, episodes: own }) => (
    <section key={year} className="spread mt-10">
      <h2 id={yearAnchor(year)} className="label mb-3 scroll-mt-16 tabular-nums">
        {year ?? 'Without a date'}
      </h2>
      <ol className="spread">
        {own.map((episode) => (
          <EpisodeLine key={episode.slug} episode={episode} href={routes.episode(episode.slug)} />
        ))}
      </ol>
    </section>
  ));
}
