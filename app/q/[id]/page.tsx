import { notFound } from 'next/navigation';
import { QuotePageView } from '@/components/quote/quote-page-view';
import { routes } from '@/components/site/site-routes';
import { pageMetadata } from '@/lib/content/page-metadata';
import { findQuote, quoteParams } from '@/lib/content/page-params';

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
  return <QuotePageView episode={found.episode} quote={found.quote} />;
}
