import { routes } from '@/components/site/site-routes';

/** The container of the filter; its choices are loaded when it is about to be used (filter-episodes.island.tsx). */
export function EpisodeFilter() {
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
