import { SearchField } from '@/components/site/search-field';
import { routes } from '@/components/site/site-routes';
import type { Episode } from '@/lib/core/model/library';

interface SearchViewProps {
  /** Episodes linked when no script runs, newest first. */
  readonly listed: readonly Episode[];
}

/** The search page: a form that the script completes, and episodes to read without it. */
export function SearchView({ listed }: SearchViewProps) {
  return (
    <main id="content" className="leaf pt-12 md:pt-20" data-search-page>
      <h1 className="mb-8 font-serif text-title">Search</h1>
      <SearchField size="large" />
      <div id="search-results" className="mt-6" />
      <div className="unscripted mt-8">
        <p className="unscripted-reason">
          Search needs JavaScript. Without it, you can read everything on the episode pages:
        </p>
        <p className="unscripted-failure">
          The search did not load.{' '}
          {/* biome-ignore lint/a11y/useValidAnchor: an empty address is this page once more, with its query */}
          <a href="" className="quiet-link">
            Try again
          </a>
          , or browse the episodes: everything is on their pages.
        </p>
        <ul className="mt-3">
          {listed.map((episode) => (
            <li key={episode.slug}>
              <a href={routes.episode(episode.slug)} className="quiet-link">
                {episode.summary.meta.title ?? episode.slug}
              </a>
            </li>
          ))}
        </ul>
        <p className="mt-3">
          <a href={routes.episodes()} className="quiet-link">
            All episodes
          </a>
        </p>
      </div>
    </main>
  );
}
