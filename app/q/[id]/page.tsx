import { notFound } from 'next/navigation';
import { FormerQuoteView } from '@/components/quote/former-quote-view';
import { neighbourIds } from '@/components/quote/neighbour-moments';
import { QuotePageView } from '@/components/quote/quote-page-view';
import { routes } from '@/components/site/site-routes';
import { JsonLd } from '@/components/structured-data/json-ld';
import { quoteCardAlt } from '@/lib/content/describe-card';
import { describeEpisode } from '@/lib/content/describe-episode';
import { episodeApps } from '@/lib/content/episode-apps';
import { type FormerQuote, findFormerQuote } from '@/lib/content/former-links';
import { hasPage } from '@/lib/content/limit-quote-pages';
import { pageMetadata } from '@/lib/content/page-metadata';
import { findQuote, quoteParams } from '@/lib/content/page-params';
import { siteAddress } from '@/lib/content/site-library';
import { sitePeople } from '@/lib/content/site-people';
import { relatedMoments } from '@/lib/content/site-related';
import { showSlugOf } from '@/lib/content/site-shows';
import { embedTitle } from '@/lib/embed/embed-words';
import type { Episode } from '@/lib/model/library';
import type { Quote } from '@/lib/model/summary';
import { quoteGraph } from '@/lib/structured-data/quote-graph';

export const dynamicParams = false;
export const generateStaticParams = quoteParams;

interface QuotePageProps {
  readonly params: Promise<{ id: string }>;
}

export async function generateMetadata({ params }: QuotePageProps) {
  const { id } = await params;
  const found = await findQuote(id);
  if (found !== null) return quoteMetadata(found);
  const former = await findFormerQuote(id);
  if (former === null) return {};
  return { ...(await formerMetadata(former)), robots: { index: false } };
}

function quoteMetadata({ quote, episode }: { quote: Quote; episode: Episode }) {
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

/** An old link is previewed as what it opens. */
function formerMetadata({ quote, episode }: FormerQuote) {
  if (quote !== null && hasPage(quote)) return quoteMetadata({ quote, episode });
  const title = episode.summary.meta.title ?? episode.slug;
  return pageMetadata({ title, description: describeEpisode(episode), path: routes.episode(episode.slug) });
}

export default async function QuotePage({ params }: QuotePageProps) {
  const { id } = await params;
  const found = await findQuote(id);
  if (found === null) return <FormerPage id={id} />;
  const { quote, episode } = found;
  const address = siteAddress();
  const show = await showSlugOf(episode);
  return (
    <>
      <JsonLd nodes={address.origin === '' ? [] : quoteGraph(quote, episode, address)} />
      <QuotePageView
        episode={episode}
        quote={quote}
        apps={await episodeApps(episode)}
        people={(await sitePeople()).namesIn.get(episode.slug)}
        showAddress={show === null ? null : routes.show(show)}
        related={await relatedMoments(quote, neighbourIds(episode, quote))}
      />
    </>
  );
}

async function FormerPage({ id }: { id: string }) {
  const former = await findFormerQuote(id);
  if (former === null) notFound();
  const { episode, quote, anchor, startMs } = former;
  const href =
    quote === null
      ? routes.moment({ episode: episode.slug, anchor, startMs })
      : routes.quoteLink(quote, episode.slug);
  return <FormerQuoteView episode={episode} quote={quote} href={href} />;
}
