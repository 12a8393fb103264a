import { notFound } from 'next/navigation';
import { FormerQuoteView } from '@/components/quote/former-quote-view';
import { QuotePageView } from '@/components/quote/quote-page-view';
import { quoteMetadata, quotePage, quoteParams } from '@/lib/site/quote-page';

export const dynamicParams = false;
export const generateStaticParams = quoteParams;

interface QuoteAddress {
  readonly params: Promise<{ id: string }>;
}

export async function generateMetadata({ params }: QuoteAddress) {
  return quoteMetadata((await params).id);
}

export default async function Page({ params }: QuoteAddress) {
  const page = (await quotePage((await params).id)) ?? notFound();
  return page.isFormer ? <FormerQuoteView {...page} /> : <QuotePageView {...page} />;
}
