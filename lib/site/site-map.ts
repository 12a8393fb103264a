import { countPages } from '@/lib/derive/lists/cut-pages';
import { pageTopic } from '@/lib/derive/topics/topic-pages';
import { hasPage } from '@/lib/disk/read/limit-quote-pages';
import { siteAddress, siteLibrary, siteRoutes } from '@/lib/site/library/site-library';
import { siteLists } from '@/lib/site/library/site-lists';
import { sitePeople, sitePeopleListing } from '@/lib/site/library/site-people';
import { siteQuotes } from '@/lib/site/library/site-quotes';
import { siteShows } from '@/lib/site/library/site-shows';
import { siteTopics } from '@/lib/site/library/site-topics';

/** Every page of the site (sitemaps.org, 0.9); none where the origin is not known. */
export async function siteMap(): Promise<{ url: string }[]> {
  const { origin } = siteAddress();
  // The format requires absolute addresses.
  if (origin === '') return [];
  const { episodes } = await siteLibrary();
  const routes = siteRoutes();
  const pages = [
    routes.home(),
    ...(await listPages()),
    routes.topics(),
    ...(await peoplePages()),
    ...(await quotePages()),
    routes.about(),
  ];
  const topics = [...(await siteTopics()).byTopic].flatMap(([slug, record]) =>
    pageTopic(record).map((_, i) => routes.topic(slug, i + 1)),
  );
  const paths = episodes.flatMap((episode) => [
    routes.episode(episode.slug),
    ...episode.summary.quotes.filter(hasPage).map((quote) => routes.quote(quote.id)),
  ]);
  return [...pages, ...topics, ...paths].map((path) => ({ url: `${origin}${path}` }));
}

async function listPages(): Promise<string[]> {
  const { pages } = await siteLists();
  const routes = siteRoutes();
  const numbered = (count: number, addressOf: (page: number) => string): string[] =>
    Array.from({ length: count }, (_, i) => addressOf(i + 1));
  const shows = (await siteShows()).flatMap(({ slug, episodes }) =>
    numbered(countPages(episodes.length), (page) => routes.show(slug, page)),
  );
  return [...numbered(pages, routes.episodes), ...shows];
}

async function peoplePages(): Promise<string[]> {
  const { persons } = await sitePeople();
  const { pages } = await sitePeopleListing();
  const routes = siteRoutes();
  return [...pages.map((_, i) => routes.people(i + 1)), ...persons.map(({ slug }) => routes.person(slug))];
}

async function quotePages(): Promise<string[]> {
  const { pages } = await siteQuotes();
  return pages.map((_, i) => siteRoutes().quotes(i + 1));
}
