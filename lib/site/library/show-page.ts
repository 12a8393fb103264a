import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { safeUrl } from '@/lib/core/links/safe-url';
import { showColour } from '@/lib/core/links/show-colour';
import type { Episode } from '@/lib/core/model/library';
import type { TextLink } from '@/lib/core/model/summary';
import { countNames } from '@/lib/derive/lists/count-names';
import { countPages, pageOf } from '@/lib/derive/lists/cut-pages';
import type { Show } from '@/lib/derive/shows/list-shows';
import { NONE } from './page-params';
import { siteAddress } from './site-library';
import { siteLists } from './site-lists';
import { sitePeople } from './site-people';
import { siteShows } from './site-shows';
import { siteTopics } from './site-topics';

const MOST_NAMES = 24;

/** What a page of a show shows; pages count from 1. */
export async function showPage({ slug, name, entry, episodes }: Show, page: number) {
  const { bySlug } = await siteLists();
  const listed = episodes.flatMap((episode) => bySlug.get(episode.slug) ?? []);
  return {
    slug,
    name,
    description: entry?.description ?? null,
    image: localImage(entry?.image),
    colour: entry?.colour === undefined ? null : showColour(entry.colour),
    links: (entry?.links ?? []).flatMap(readLink),
    all: listed.length,
    episodes: pageOf(listed, page),
    page,
    pages: countPages(listed.length),
    people: await countPeople(episodes),
    topics: await countTopics(episodes),
  };
}

/** Hosts and guests, who is heard most first. */
async function countPeople(episodes: readonly Episode[]) {
  const { namesIn, bySlug } = await sitePeople();
  const slugs = episodes.map(({ slug, summary: { meta } }) => {
    const known = namesIn.get(slug);
    return [...meta.hosts, ...meta.guests].flatMap(({ name }) => known?.get(name) ?? []);
  });
  return countNames(slugs)
    .slice(0, MOST_NAMES)
    .map(({ name: slug, episodes }) => ({ slug, name: bySlug.get(slug)?.name ?? slug, episodes }));
}

/** What is spoken of in most episodes first. */
async function countTopics(episodes: readonly Episode[]) {
  const { byEpisode, byTopic } = await siteTopics();
  const slugs = episodes.map(({ slug }) => (byEpisode.get(slug) ?? []).map(({ topic }) => topic.slug));
  return countNames(slugs)
    .slice(0, MOST_NAMES)
    .map(({ name: slug, episodes }) => ({ slug, name: byTopic.get(slug)?.topic.name ?? slug, episodes }));
}

/** A picture that the site serves itself; one of another host is not shown. */
function localImage(path: string | undefined): string | null {
  if (path === undefined || /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(path)) return null;
  const own = path.replace(/^\.?\/+/, '');
  if (own.split('/').includes('..') || !isServed(own)) return null;
  return `${siteAddress().base}/${own.split('/').map(encodeURIComponent).join('/')}`;
}

/** A file of public/, or of the content folder's media/. */
function isServed(path: string): boolean {
  const contentDir = process.env['DOGEAR_CONTENT'] ?? 'content';
  return (
    existsSync(join('public', path)) || (path.startsWith('media/') && existsSync(join(contentDir, path)))
  );
}

function readLink(link: string | { name: string; url: string }): TextLink[] {
  const url = safeUrl(typeof link === 'string' ? link : link.url);
  if (url === null) return [];
  return [{ text: typeof link === 'string' ? hostOf(url) : link.name, url }];
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : '') || url;

/** The address parameter of every show. */
export async function showParams(): Promise<{ slug: string }[]> {
  const shows = await siteShows();
  return shows.length === 0 ? [{ slug: NONE }] : shows.map(({ slug }) => ({ slug }));
}

/** Every later page of every show. */
export async function showPageParams(): Promise<{ slug: string; n: string }[]> {
  const later = (await siteShows()).flatMap(({ slug, episodes }) =>
    Array.from({ length: countPages(episodes.length) - 1 }, (_, i) => ({ slug, n: String(i + 2) })),
  );
  return later.length === 0 ? [{ slug: NONE, n: NONE }] : later;
}
