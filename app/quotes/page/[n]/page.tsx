import { notFound } from 'next/navigation';
import { QuotesView } from '@/components/quote/quotes-view';
import { routes } from '@/components/site/site-routes';
import { pageMetadata } from '@/lib/site/head/page-metadata';
import { sitePeople } from '@/lib/site/library/site-people';
import { quoteWallParams, siteQuotes } from '@/lib/site/library/site-quotes';

export const dynamicParams = false;
export const generateStaticParams = quoteWallParams;

interface LaterQuotesProps {
  readonly params: Promise<{ n: string }>;
}

export async function generateMetadata({ params }: LaterQuotesProps) {
  const page = Number((await params).n);
  const description = `Page ${page} of every quote, with its speaker and its time.`;
  return pageMetadata({ title: `Quotes, page ${page}`, description, path: routes.quotes(page) });
}

export default async function LaterQuotesPage({ params }: LaterQuotesProps) {
  const page = Number((await params).n);
  const wall = await siteQuotes();
  if (wall.pages[page - 1] === undefined) notFound();
  return <QuotesView wall={wall} page={page} namesIn={(await sitePeople()).namesIn} />;
}
