import { QuotesView } from '@/components/quotes/quotes-view';
import { routes } from '@/components/site/site-routes';
import { pageMetadata } from '@/lib/content/page-metadata';
import { sitePeople } from '@/lib/content/site-people';
import { siteQuotes } from '@/lib/content/site-quotes';

export function generateMetadata() {
  const description = 'What was said: every quote, word for word, with the second it was said at.';
  return pageMetadata({ title: 'Quotes', description, path: routes.quotes() });
}

export default async function QuotesPage() {
  return <QuotesView wall={await siteQuotes()} page={1} namesIn={(await sitePeople()).namesIn} />;
}
