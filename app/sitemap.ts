import { routes } from '@/components/site/site-routes';
import { hasPage } from '@/lib/content/limit-quote-pages';
import { siteAddress, siteLibrary } from '@/lib/content/site-library';
import { sitePeople, sitePeopleListing } from '@/lib/content/site-people';
import { siteQuotes } from '@/lib/content/site-quotes';
import { siteTopics } from '@/lib/content/site-topics';

export const dynamic = 'force-static';

export default async function sitemap() {
  const { origin } = siteAddress();
  // The format asks for whole addresses, and nobody has said where the site lives.
  if (origin === '') return [];
  const { episodes } = await siteLibrary();
  const pages = [
    routes.home(),
    routes.episodes(),
    routes.topics(),
    routes.about(),
    ...(await peoplePages()),
    ...(await quotePages()),
  ];
  const topics = [...(await siteTopics()).byTopic.keys()].map((slug) => routes.topic(slug));
  const paths = episodes.flatMap((episode) => [
    routes.episode(episode.slug),
    ...episode.summary.quotes.filter(hasPage).map((quote) => routes.quote(quote.id)),
  ]);
  return [...pages, ...topics, ...paths].map((path) => ({ url: `${origin}${path}` }));
}

async function peoplePages(): Promise<string[]> {
  const { persons } = await sitePeople();
  const { pages } = await sitePeopleListing();
  return [...pages.map((_, i) => routes.people(i + 1)), ...persons.map(({ slug }) => routes.person(slug))];
}

async function quotePages(): Promise<string[]> {
  return (await siteQuotes()).pages.map((_, i) => routes.quotes(i + 1));
}
