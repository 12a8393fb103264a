import type { Episode } from '@/lib/core/model/library';
import type { Quote } from '@/lib/core/model/summary';
import { hasPage } from '@/lib/disk/read/limit-quote-pages';
import { formerQuoteIds, formerSlugs, movedTo } from './former-links';
import { siteLibrary } from './site-library';

/** Stands in for an empty list, which a static export refuses; no slug and no id looks like it, and the build removes it. */
export const NONE = '_none';

/** Every episode's address parameter, then those that episodes had before they were renamed. */
export async function episodeParams(): Promise<{ slug: string }[]> {
  const { episodes } = await siteLibrary();
  const slugs = [...episodes.map(({ slug }) => slug), ...(await formerSlugs())];
  return slugs.length === 0 ? [{ slug: NONE }] : slugs.map((slug) => ({ slug }));
}

/** Finds an episode by its slug, or by one it had before it was renamed. */
export async function findEpisode(slug: string): Promise<Episode | null> {
  const { episodes } = await siteLibrary();
  const own = episodes.find((episode) => episode.slug === slug);
  if (own !== undefined) return own;
  const now = await movedTo(slug);
  return episodes.find((episode) => episode.slug === now) ?? null;
}

/** The address parameter of every quote that has a page, then those that quotes had before their words changed. */
export async function quoteParams(): Promise<{ id: string }[]> {
  const { episodes } = await siteLibrary();
  const own = episodes.flatMap((episode) => episode.summary.quotes.filter(hasPage).map(({ id }) => id));
  const ids = [...own, ...(await formerQuoteIds())];
  return ids.length === 0 ? [{ id: NONE }] : ids.map((id) => ({ id }));
}

/** Finds a quote and its episode by the quote's id. */
export async function findQuote(id: string): Promise<{ episode: Episode; quote: Quote } | null> {
  for (const episode of (await siteLibrary()).episodes) {
    const quote = episode.summary.quotes.find((candidate) => candidate.id === id);
    if (quote !== undefined) return { episode, quote };
  }
  return null;
}

/** The numbers of all pages of a list behind its first, as address parameters. */
export function numberParams(pages: number): { n: string }[] {
  return pages < 2 ? [{ n: NONE }] : Array.from({ length: pages - 1 }, (_, i) => ({ n: String(i + 2) }));
}
