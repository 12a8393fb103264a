import { EmptyLibrary } from '@/components/site/empty-library';
import { PageLinks } from '@/components/site/page-links';
import { routes } from '@/components/site/site-routes';
import type { Episode } from '@/lib/core/model/library';
import type { ListedEpisode } from '@/lib/derive/lists/listed-episode';
import { BrowseLinks } from './browse-links';
import { EpisodeList } from './episode-list';
import { EpisodeRow } from './episode-row';

interface EpisodeListViewProps extends React.ComponentProps<typeof BrowseLinks> {
  /** The episodes of this page. */
  readonly episodes: readonly ListedEpisode[];
  /** The number of episodes on all pages. */
  readonly all: number;
  readonly page: number;
  readonly pages: number;
  /** All episodes in full, if there are only a few. */
  readonly few: readonly Episode[];
}

/** A page of the episode list: links to years and shows, a filter if the list is long, its rows, and links to its other pages. */
export function EpisodeListView(props: EpisodeListViewProps) {
  const { episodes, all, page, pages, years, shows, few } = props;
  return (
    <main id="content" className="leaf pt-12 md:pt-20">
      <h1 className="mb-8 font-serif text-display">
        Episodes
        {page > 1 && <span className="text-lead text-soft">, page {page}</span>}
      </h1>
      {all === 0 && <EmptyLibrary />}
      {few.map((episode) => (
        <EpisodeRow key={episode.slug} episode={episode} heading="h2" />
      ))}
      {all > few.length && (
        <>
          <BrowseLinks years={years} shows={shows} />
          <EpisodeFilter />
          <div className="spread" data-whole-list>
            <EpisodeList episodes={episodes} />
            <PageLinks page={page} pages={pages} addressOf={routes.episodes} />
          </div>
        </>
      )}
    </main>
  );
}

/** The container of the filter; its choices are loaded when it is about to be used (filter-episodes.island.tsx). */
function EpisodeFilter() {
  return (
    <div
      className="scripted spread mt-4 unprinted"
      data-wakes="episodes"
      data-list={routes.episodeList()}
      data-address={routes.episodes()}
    >
      <details className="list-filter">
        <summary className="quiet-link w-fit cursor-pointer text-small decoration-transparent">
          Filter and sort
        </summary>
        <div data-filter-choices>
          <p className="mt-3 text-small text-soft">Loading filters …</p>
        </div>
      </details>
      <div data-filter-results className="spread" />
    </div>
  );
}
