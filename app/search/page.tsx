import { SearchField } from '@/components/site/search-field';
import { routes } from '@/components/site/site-routes';
import { pageMetadata } from '@/lib/content/page-metadata';
import { siteLibrary } from '@/lib/content/site-library';

export function generateMetadata() {
  const description = 'Search every quote, point and segment of every episode.';
  return pageMetadata({ title: 'Search', description, path: routes.search() });
}

export default async function SearchPage() {
  const { episodes } = await siteLibrary();
  return (
    <main id="content" className="leaf pt-12 md:pt-20" data-search-page>
      <h1 className="mb-8 font-serif text-title">Search</h1>
      <SearchField size="large" />
      <div id="search-results" className="span mt-8" />
      <div className="unscripted mt-8">
        <p>Searching needs a script. Without it, every word is on the episodes’ own pages:</p>
        <ul className="mt-3">
          {episodes.map((episode) => (
            <li key={episode.slug}>
              <a href={routes.episode(episode.slug)} className="quiet-link">
                {episode.summary.meta.title ?? episode.slug}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </main>
  );
}
