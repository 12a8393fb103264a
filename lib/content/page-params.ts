import type { Episode } from '@/lib/model/library';
import type { Quote } from '@/lib/model/summary';
import { hasPage } from './limit-quote-pages';
import { siteLibrary } from './site-library';

/** Stands in for an empty list, which a static export refuses; no slug and no id looks like it, and the build removes it. */
const NONE = '_none';

/** Every episode's address parameter. */
export async function episodeParams(): Promise<{ slug: string }[]> {
  const { episodes } = await siteLibrary();
  return episodes.length === 0 ? [{ slug: NONE }] : episodes.map(({ slug }) => ({ slug }));
}

/** Finds an episode by its slug. */
export async function findEpisode(slug: string): Promise<Episode | null> {
  return (await siteLibrary()).episodes.find((episode) => episode.slug === slug) ?? null;
}

/** The address parameter of every quote that has a page. */
export async function quoteParams(): Promise<{ id: string }[]> {
  const { episodes } = await siteLibrary();
  const params = episodes.flatMap((episode) =>
    episode.summary.quotes.filter(hasPage).map(({ id }) => ({ id })),
  );
  return params.length === 0 ? [{ id: NONE }] : params;
}

/** Finds a quote and its episode by the quote's id. */
export async function findQuote(id: string): Promise<{ episode: Episode; quote: Quote } | null> {
  for (const episode of (await siteLibrary()).episodes) {
    const quote = episode.summary.quotes.find((candidate) => candidate.id === id);
    if (quote !== undefined) return { episode, quote };
  }
  return null;
}
