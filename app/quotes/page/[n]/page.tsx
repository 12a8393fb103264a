import { notFound } from 'next/navigation';
import { QuotesView } from '@/components/quote/quotes-view';
import { laterQuotesMetadata, laterQuotesPage, laterQuotesParams } from '@/lib/site/quotes-page';

export const dynamicParams = false;
export const generateStaticParams = laterQuotesParams;

interface QuotesAddress {
  readonly params: Promise<{ n: string }>;
}

export async function generateMetadata({ params }: QuotesAddress) {
  return laterQuotesMetadata(Number((await params).n));
}

export default async function Page({ params }: QuotesAddress) {
  const page = (await laterQuotesPage(Number((await params).n))) ?? notFound();
  return <QuotesView {...page} />;
}
