import { safeUrl } from '@/lib/core/links/safe-url';
import { type ShowColour, showColour } from '@/lib/core/links/show-colour';
import type { TextLink } from '@/lib/core/model/summary';
import { countPages, pageOf } from '@/lib/derive/lists/cut-pages';
import type { ListedEpisode } from '@/lib/derive/lists/listed-episode';
import { pageMetadata } from '@/lib/site/head/page-metadata';
import { slugNumberParams, slugParams } from '@/lib/site/library/page-params';
import { showImage } from '@/lib/site/library/show-image';
import { countShowPeople, countShowTopics, type ShowNameCount } from '@/lib/site/library/show-names';
import { siteRoutes } from '@/lib/site/library/site-library';
import { siteLists } from '@/lib/site/library/site-lists';
import { findShow, siteShows } from '@/lib/site/library/site-shows';

export interface ShowPage {
  readonly slug: string;
  readonly name: string;
  readonly description: string | null;
  /** The address of its picture, which the site serves. */
  readonly image: string | null;
  readonly colour: ShowColour | null;
  readonly links: readonly TextLink[];
  /** Count of all its episodes. */
  readonly all: number;
  /** The episodes of this page. */
  readonly episodes: readonly ListedEpisode[];
  /** 1-based. */
  readonly page: number;
  readonly pages: number;
  /** Its hosts and guests, most episodes first; the topics likewise. */
  readonly people: readonly ShowNameCount[];
  readonly topics: readonly ShowNameCount[];
}

/** The address parameter of every show. */
export async function showParams(): Promise<{ slug: string }[]> {
  return slugParams((await siteShows()).map(({ slug }) => slug));
}

/** The address parameters of every page of a show after its first. */
export async function laterShowParams(): Promise<{ slug: string; n: string }[]> {
  const shows = await siteShows();
  return slugNumberParams(shows.map(({ slug, episodes }) => ({ slug, pages: countPages(episodes.length) })));
}

/** Metadata of a show's page; `page` is 1-based. */
export async function showMetadata(slug: string, page = 1) {
  const show = await findShow(slug);
  if (show === null) return {};
  const { name, entry } = show;
  const path = siteRoutes().show(show.slug, page);
  const every = `Every summarised episode of ${name}`;
  return page === 1
    ? pageMetadata({ title: name, description: entry?.description ?? `${every}.`, path })
    : pageMetadata({
        title: `${name}, page ${page}`,
        description: `${every}: page ${page} of the list.`,
        path,
      });
}

/** Data of a page of a show; null for a slug that no show has. */
export async function showPage(slug: string, page = 1): Promise<ShowPage | null> {
  const show = await findShow(slug);
  if (show === null) return null;
  const { name, entry, episodes } = show;
  const { bySlug } = await siteLists();
  const listed = episodes.flatMap((episode) => bySlug.get(episode.slug) ?? []);
  return {
    slug,
    name,
    description: entry?.description ?? null,
    image: showImage(entry?.image),
    colour: entry?.colour === undefined ? null : showColour(entry.colour),
    links: (entry?.links ?? []).flatMap(readLink),
    all: listed.length,
    episodes: pageOf(listed, page),
    page,
    pages: countPages(listed.length),
    people: await countShowPeople(episodes),
    topics: await countShowTopics(episodes),
  };
}

function readLink(link: string | { name: string; url: string }): TextLink[] {
  const url = safeUrl(typeof link === 'string' ? link : link.url);
  if (url === null) return [];
  return [{ text: typeof link === 'string' ? hostOf(url) : link.name, url }];
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : '') || url;
