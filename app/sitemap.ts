import { routes } from '@/components/site/site-routes';
import { hasPage } from '@/lib/content/limit-quote-pages';
import { siteAddress, siteLibrary } from '@/lib/content/site-library';
import { siteTopics } from '@/lib/content/site-topics';

export const dynamic = 'force-static';

export default async function sitemap() {
  const { origin } = siteAddress();
  // The format asks for whole addresses, and nobody has said where the site lives.
  if (origin === '') return [];
  const { episodes } = await siteLibrary();
  const pages = [routes.home(), routes.episodes(), routes.topics(), routes.about()];
  const topics = [...(await siteTopics()).byTopic.keys()].map((slug) => routes.topic(slug));
  const paths = episodes.flatMap((episode) => [
    routes.episode(episode.slug),
    ...episode.summary.quotes.filter(hasPage).map((quote) => routes.quote(quote.id)),
  ]);
  return [...pages, ...topics, ...paths].map((path) => ({ url: `${origin}${path}` }));
}
