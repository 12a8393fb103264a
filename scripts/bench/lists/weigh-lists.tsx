import { gzipSync } from 'node:zlib';
import { renderToStaticMarkup } from 'react-dom/server';
import { EpisodeListView } from '@/components/library/episode-list-view';
import { ShowView } from '@/components/show/show-view';
import type { deriveLists } from '@/lib/content/site-lists';
import { countNames } from '@/lib/lists/count-names';
import { pageOf } from '@/lib/lists/cut-pages';
import { encodeEpisodeList } from '@/lib/lists/episode-list-file';
import type { Library } from '@/lib/model/library';
import { listShows } from '@/lib/shows/list-shows';

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** The heaviest of some texts, raw and compressed. */
function weigh(name: string, texts: readonly string[]): string {
  const [heaviest = ''] = [...texts].sort((a, b) => b.length - a.length);
  const gzip = gzipSync(heaviest).length;
  return `${name}: ${texts.length}, the heaviest ${kB(Buffer.byteLength(heaviest))}, gzip ${kB(gzip)}`;
}

/** Renders every page of the lists of a library, without the frame that all pages have, and says how heavy they are. */
export function weighLists(library: Library, lists: ReturnType<typeof deriveLists>): string[] {
  const { listed, pages, years, bySlug } = lists;
  const shows = listShows(library);
  const ways = shows.map(({ slug, name, episodes }) => ({ slug, name, episodes: episodes.length }));
  const list = Array.from({ length: pages }, (_, i) => {
    const page = { episodes: pageOf(listed, i + 1), all: listed.length, page: i + 1, pages, few: [] };
    return renderToStaticMarkup(<EpisodeListView {...page} years={years} shows={ways} />);
  });
  const showPages = shows.map(({ slug, name, episodes }) => {
    const own = episodes.flatMap((episode) => bySlug.get(episode.slug) ?? []);
    const named = (names: readonly (readonly string[])[]) =>
      countNames(names).map((count) => ({ ...count, slug: count.name }));
    const facts = { slug, name, description: null, image: null, colour: null, links: [], all: own.length };
    const people = named(own.map((one) => one.people)).slice(0, 24);
    const topics = named(own.map((one) => one.topics)).slice(0, 24);
    return renderToStaticMarkup(
      <ShowView {...facts} episodes={pageOf(own, 1)} page={1} pages={4} people={people} topics={topics} />,
    );
  });
  return [
    weigh('pages of the list', list),
    weigh('first pages of shows', showPages),
    weigh('episodes/list.json', [JSON.stringify(encodeEpisodeList(listed))]),
  ];
}
