import { routes } from '@/components/site/site-routes';
import { hasPage } from '@/lib/content/limit-quote-pages';
import { siteAddress, siteLibrary } from '@/lib/content/site-library';
import { siteLists } from '@/lib/content/site-lists';
import { siteShows } from '@/lib/content/site-shows';

export const dynamic = 'force-static';

export default async function sitemap() {
  const { origin } = siteAddress();
  // The format asks for whole addresses, and nobody has said where the site lives.
  if (origin === '') return [];
  const { episodes } = await siteLibrary();
  const { pages: lists } = await siteLists();
  const later = Array.from({ length: lists - 1 }, (_, i) => routes.episodes(i + 2));
  const shows = (await siteShows()).map(({ slug }) => routes.show(slug));
  const pages = [routes.home(), routes.episodes(), ...later, ...shows, routes.about()];
  const paths = episodes.flatMap((episode) => [
    routes.episode(episode.slug),
    ...episode.summary.quotes.filter(hasPage).map((quote) => routes.quote(quote.id)),
  ]);
  return [...pages, ...paths].map((path) => ({ url: `${origin}${path}` }));
}
