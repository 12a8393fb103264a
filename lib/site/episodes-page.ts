import type { Episode } from '@/lib/core/model/library';
import { pageOf } from '@/lib/derive/lists/cut-pages';
import type { ListedYear } from '@/lib/derive/lists/list-years';
import type { ListedEpisode } from '@/lib/derive/lists/listed-episode';
import { pageMetadata } from '@/lib/site/head/page-metadata';
import { numberParams } from '@/lib/site/library/page-params';
import { siteLibrary, siteRoutes } from '@/lib/site/library/site-library';
import { siteLists } from '@/lib/site/library/site-lists';
import { siteShows } from '@/lib/site/library/site-shows';

/** A shorter list needs no filter, and has room to describe each episode. */
const WORTH_FILTERING = 6;

export interface EpisodesPage {
  /** The episodes of this page, newest first. */
  readonly episodes: readonly ListedEpisode[];
  /** Count of all pages together. */
  readonly all: number;
  /** All episodes in full if the list is short, else empty. */
  readonly few: readonly Episode[];
  /** 1-based. */
  readonly page: number;
  readonly pages: number;
  readonly years: readonly ListedYear[];
  readonly shows: readonly { readonly slug: string; readonly name: string; readonly episodes: number }[];
}

/** The address parameter of every page of the list after the first. */
export async function laterEpisodesParams(): Promise<{ n: string }[]> {
  return numberParams((await siteLists()).pages);
}

/** Metadata of the first page. */
export function episodesMetadata() {
  const description = 'All episodes, newest first, each with a map of its moments.';
  return pageMetadata({ title: 'Episodes', description, path: siteRoutes().episodes() });
}

/** Metadata of a later page. */
export function laterEpisodesMetadata(page: number) {
  const description = `All episodes, newest first: page ${page} of the list.`;
  return pageMetadata({ title: `Episodes, page ${page}`, description, path: siteRoutes().episodes(page) });
}

/** Data of a page of the list; the first page exists even without episodes. */
export async function episodesPage(page = 1): Promise<EpisodesPage> {
  const { listed, pages, years } = await siteLists();
  const shows = (await siteShows()).map(({ slug, name, episodes }) => ({
    slug,
    name,
    episodes: episodes.length,
  }));
  const few = listed.length < WORTH_FILTERING ? (await siteLibrary()).episodes : [];
  return { episodes: pageOf(listed, page), all: listed.length, few, page, pages, years, shows };
}

/** Data of a later page; null for a page that does not exist. */
export async function laterEpisodesPage(page: number): Promise<EpisodesPage | null> {
  const shown = await episodesPage(page);
  return page > 1 && page <= shown.pages ? shown : null;
}
