import type { Episode } from '@/lib/core/model/library';
import { listShows, type Show, showKey } from '@/lib/derive/shows/list-shows';
import { oncePerLibrary } from './once-per-library';
import { siteRoutes } from './site-library';

/** The shows of this site, by name. */
export const siteShows = oncePerLibrary(listShows);

/** Finds a show by its slug. */
export async function findShow(slug: string): Promise<Show | null> {
  return (await siteShows()).find((show) => show.slug === slug) ?? null;
}

/** The address of the page of the show that an episode names; null for none. */
export async function showAddressOf({ summary: { meta } }: Episode): Promise<string | null> {
  const slug = meta.show === null ? undefined : (await siteShowSlugs()).get(showKey(meta.show));
  return slug === undefined ? null : siteRoutes().show(slug);
}

const siteShowSlugs = oncePerLibrary(
  (library) => new Map(listShows(library).map(({ name, slug }) => [showKey(name), slug])),
);
