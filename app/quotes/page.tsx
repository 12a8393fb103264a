import { QuotesView } from '@/components/quote/quotes-view';
import { quotesMetadata, quotesPage } from '@/lib/site/quotes-page';

export const generateMetadata = quotesMetadata;

export default async function Page() {
  return <QuotesView {...(await quotesPage())} />;
}
