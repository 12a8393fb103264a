import type { Episode } from '@/lib/core/model/library';
import { pageOf } from '@/lib/derive/lists/cut-pages';
import type { ListedYear } from '@/lib/derive/lists/list-years';
import type { ListedEpisode } from '@/lib/derive/lists/listed-episode';
import { pageMetadata } from '@/lib/site/head/page-metadata';
import { numberParams } from '@/lib/site/library/page-params';
import { siteLibrary, siteRoutes } from '@/lib/site/library/site-library';
import { siteLists } from '@/lib/site/library/site-lists';
import { siteShows } from '@/lib/site/library/site-shows';

/** Fewer than this are seen at one glance and need no filter; each can say what it is about. */
const WORTH_FILTERING = 6;

export interface EpisodesPage {
  /** Those of this page, newest first. */
  readonly episodes: readonly ListedEpisode[];
  /** How many there are on all pages. */
  readonly all: number;
  /** All of them as they are, where they are few. */
  readonly few: readonly Episode[];
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly years: readonly ListedYear[];
  readonly shows: readonly { readonly slug: string; readonly name: string; readonly episodes: number }[];
}

/** The address parameter of every page of the list after the first. */
export async function laterEpisodesParams(): Promise<{ n: string }[]> {
  return numberParams((await siteLists()).pages);
}

/** What the head of the first page says. */
export function episodesMetadata() {
  const description = 'All episodes, newest first, each with a map of its moments.';
  return pageMetadata({ title: 'Episodes', description, path: siteRoutes().episodes() });
}

/** What the head of a later page says. */
export function laterEpisodesMetadata(page: number) {
  const description = `All episodes, newest first: page ${page} of the list.`;
  return pageMetadata({ title: `Episodes, page ${page}`, description, path: siteRoutes().episodes(page) });
}

/** What a page of the list shows; the first one is there without episodes, too. */
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

/** What a later page shows; null for one that the list does not have. */
export async function laterEpisodesPage(page: number): Promise<EpisodesPage | null> {
  const shown = await episodesPage(page);
  return page > 1 && page <= shown.pages ? shown : null;
}
