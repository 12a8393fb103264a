import { pageOf } from '@/lib/lists/cut-pages';
import { NONE } from './page-params';
import { siteLists } from './site-lists';
import { siteShows } from './site-shows';

/** What a page of the list of episodes shows; pages count from 1. */
export async function listPage(page: number) {
  const { listed, pages, years } = await siteLists();
  const shows = (await siteShows()).map(({ slug, name, episodes }) => ({
    slug,
    name,
    episodes: episodes.length,
  }));
  return { episodes: pageOf(listed, page), all: listed.length, page, pages, years, shows };
}

/** Every page of the list but the first. */
export async function listPageParams(): Promise<{ n: string }[]> {
  const { pages } = await siteLists();
  if (pages < 2) return [{ n: NONE }];
  return Array.from({ length: pages - 1 }, (_, i) => ({ n: String(i + 2) }));
}
