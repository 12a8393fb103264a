import { notFound } from 'next/navigation';
import { FormerQuoteView } from '@/components/quote/former-quote-view';
import { neighbourIds } from '@/components/quote/neighbour-moments';
import { QuotePageView } from '@/components/quote/quote-page-view';
import { JsonLd } from '@/components/site/json-ld';
import { routes } from '@/components/site/site-routes';
import type { Episode } from '@/lib/core/model/library';
import type { Quote } from '@/lib/core/model/summary';
import { hasPage } from '@/lib/disk/read/limit-quote-pages';
import { embedTitle } from '@/lib/publish/embed/embed-words';
import { quoteGraph } from '@/lib/publish/structured-data/quote-graph';
import { quoteCardAlt } from '@/lib/site/head/describe-card';
import { describeEpisode } from '@/lib/site/head/describe-episode';
import { pageMetadata } from '@/lib/site/head/page-metadata';
import { episodeApps } from '@/lib/site/library/episode-apps';
import { type FormerQuote, findFormerQuote } from '@/lib/site/library/former-links';
import { findQuote, quoteParams } from '@/lib/site/library/page-params';
import { siteAddress } from '@/lib/site/library/site-library';
import { sitePeople } from '@/lib/site/library/site-people';
import { relatedMoments } from '@/lib/site/library/site-related';
import { showSlugOf } from '@/lib/site/library/site-shows';

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
