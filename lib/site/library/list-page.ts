import { pageOf } from '@/lib/derive/lists/cut-pages';
import { numberParams } from './page-params';
import { siteLibrary } from './site-library';
import { siteLists } from './site-lists';
import { siteShows } from './site-shows';

/** Fewer than this are seen at one glance and need no filter; each can say what it is about. */
const WORTH_FILTERING = 6;

/** What a page of the list of episodes shows; pages count from 1. */
export async function listPage(page: number) {
  const { listed, pages, years } = await siteLists();
  const shows = (await siteShows()).map(({ slug, name, episodes }) => ({
    slug,
    name,
    episodes: episodes.length,
  }));
  const few = listed.length < WORTH_FILTERING ? (await siteLibrary()).episodes : [];
  return { episodes: pageOf(listed, page), all: listed.length, few, page, pages, years, shows };
}

/** Every page of the list but the first. */
export async function listPageParams(): Promise<{ n: string }[]> {
  return numberParams((await siteLists()).pages);
}
