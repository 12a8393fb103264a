import { notFound } from 'next/navigation';
import { QuotePageView } from '@/components/quote/quote-page-view';
import { routes } from '@/components/site/site-routes';
import { JsonLd } from '@/components/structured-data/json-ld';
import { episodeApps } from '@/lib/content/episode-apps';
import { pageMetadata } from '@/lib/content/page-metadata';
import { findQuote, quoteParams } from '@/lib/content/page-params';
import { siteAddress } from '@/lib/content/site-library';
import { quoteGraph } from '@/lib/structured-data/quote-graph';

export const dynamicParams = false;
export const generateStaticParams = quoteParams;

interface QuotePageProps {
  readonly params: Promise<{ id: string }>;
}

export async function generateMetadata({ params }: QuotePageProps) {
  const found = await findQuote((await params).id);
  if (found === null) return {};
  const { quote, episode } = found;
  const { meta } = episode.summary;
  const title = quote.speaker === null ? `A moment of ${meta.title}` : `${quote.speaker} in ${meta.title}`;
  return pageMetadata({
    title,
    description: `“${quote.text}”`,
    path: routes.quote(quote.id),
    type: 'article',
  });
}

export default async function QuotePage({ params }: QuotePageProps) {
  const found = await findQuote((await params).id);
  if (found === null) notFound();
  const { quote, episode } = found;
  const address = siteAddress();
  return (
    <>
      <JsonLd nodes={address.origin === '' ? [] : quoteGraph(quote, episode, address)} />
      <QuotePageView episode={episode} quote={quote} apps={await episodeApps(episode)} />
    </>
  );
}
