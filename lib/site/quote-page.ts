import type { AppTarget } from '@/lib/core/links/list-episode-apps';
import type { Episode } from '@/lib/core/model/library';
import type { Quote } from '@/lib/core/model/summary';
import { findNeighbourMoments } from '@/lib/derive/quotes/find-neighbour-moments';
import { hasPage } from '@/lib/disk/read/limit-quote-pages';
import { embedTitle } from '@/lib/publish/embed/embed-words';
import { quoteGraph } from '@/lib/publish/structured-data/quote-graph';
import type { JsonLdNode } from '@/lib/publish/structured-data/render-json-ld';
import { quoteCardAlt } from '@/lib/site/head/describe-card';
import { describeEpisode } from '@/lib/site/head/describe-episode';
import { pageGraph } from '@/lib/site/head/page-graph';
import { pageMetadata } from '@/lib/site/head/page-metadata';
import { episodeApps } from '@/lib/site/library/episode-apps';
import { type FormerQuote, findFormerQuote, formerQuoteIds } from '@/lib/site/library/former-links';
import { NONE } from '@/lib/site/library/page-params';
import { siteLibrary, siteRoutes } from '@/lib/site/library/site-library';
import { sitePeople } from '@/lib/site/library/site-people';
import { type RelatedMoment, relatedMoments } from '@/lib/site/library/site-related';
import { showAddressOf } from '@/lib/site/library/site-shows';

interface FoundQuote {
  readonly episode: Episode;
  readonly quote: Quote;
}

export interface QuotePage extends FoundQuote {
  readonly isFormer: false;
  readonly graph: readonly JsonLdNode[];
  readonly apps: readonly AppTarget[];
  /** Slugs of people by their names in this episode. */
  readonly people: ReadonlyMap<string, string> | undefined;
  readonly showAddress: string | null;
  readonly related: readonly RelatedMoment[];
}

/** The page at a quote's former address: its id changed with its words. */
export interface FormerQuotePage {
  readonly isFormer: true;
  readonly episode: Episode;
  /** The present quote; null where its words are no longer a quote. */
  readonly quote: Quote | null;
  /** The link's target. */
  readonly href: string;
}

/** The address parameters of all quotes with a page, then the former ones. */
export async function quoteParams(): Promise<{ id: string }[]> {
  const { episodes } = await siteLibrary();
  const own = episodes.flatMap((episode) => episode.summary.quotes.filter(hasPage).map(({ id }) => id));
  const ids = [...own, ...(await formerQuoteIds())];
  return ids.length === 0 ? [{ id: NONE }] : ids.map((id) => ({ id }));
}

async function findQuote(id: string): Promise<FoundQuote | null> {
  for (const episode of (await siteLibrary()).episodes) {
    const quote = episode.summary.quotes.find((candidate) => candidate.id === id);
    if (quote !== undefined) return { episode, quote };
  }
  return null;
}

/** Metadata of a quote's page; a former address is noindex. */
export async function quoteMetadata(id: string) {
  const found = await findQuote(id);
  if (found !== null) return presentMetadata(found);
  const former = await findFormerQuote(id);
  if (former === null) return {};
  return { ...(await formerMetadata(former)), robots: { index: false } };
}

function presentMetadata({ quote, episode }: FoundQuote) {
  const routes = siteRoutes();
  return pageMetadata({
    title: embedTitle(quote, episode),
    description: `“${quote.text}”`,
    path: routes.quote(quote.id),
    type: 'article',
    date: episode.summary.meta.date,
    card: { path: routes.quoteCard(quote.id), alt: quoteCardAlt(quote, episode) },
    oembed: routes.oembed(quote.id),
  });
}

/** The preview of an old link shows its target. */
function formerMetadata({ quote, episode }: FormerQuote) {
  if (quote !== null && hasPage(quote)) return presentMetadata({ quote, episode });
  return pageMetadata({ ...describeEpisode(episode), path: siteRoutes().episode(episode.slug) });
}

/** Data of a quote's page, or of the page at a former address; null for an id that no quote has or had. */
export async function quotePage(id: string): Promise<QuotePage | FormerQuotePage | null> {
  const found = await findQuote(id);
  if (found === null) return formerPage(id);
  const { quote, episode } = found;
  const { before, after } = findNeighbourMoments(episode, quote);
  const shown = new Set([...before, ...after].map((moment) => moment.id));
  const graph = pageGraph((address) => quoteGraph(quote, episode, address));
  const [apps, { namesIn }, showAddress, related] = await Promise.all([
    episodeApps(episode),
    sitePeople(),
    showAddressOf(episode),
    relatedMoments(quote, shown),
  ]);
  const people = namesIn.get(episode.slug);
  return { isFormer: false, graph, episode, quote, apps, people, showAddress, related };
}

async function formerPage(id: string): Promise<FormerQuotePage | null> {
  const former = await findFormerQuote(id);
  if (former === null) return null;
  const { episode, quote, anchor, startMs } = former;
  const routes = siteRoutes();
  const href =
    quote === null
      ? routes.moment({ episode: episode.slug, anchor, startMs })
      : routes.quoteLink(quote, episode.slug);
  return { isFormer: true, episode, quote, href };
}
