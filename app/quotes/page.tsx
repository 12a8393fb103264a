import { QuotesView } from '@/components/quote/quotes-view';
import { routes } from '@/components/site/site-routes';
import { pageMetadata } from '@/lib/site/head/page-metadata';
import { sitePeople } from '@/lib/site/library/site-people';
import { siteQuotes } from '@/lib/site/library/site-quotes';

export function generateMetadata() {
  const description = 'Every quote, with its speaker and its time, newest episode first.';
  return pageMetadata({ title: 'Quotes', description, path: routes.quotes() });
}

export default async function QuotesPage() {
  return <QuotesView wall={await siteQuotes()} page={1} namesIn={(await sitePeople()).namesIn} />;
}
