import { SearchView } from '@/components/search/search-view';
import { searchMetadata, searchPage } from '@/lib/site/search-page';

export const generateMetadata = searchMetadata;

export default async function Page() {
  return <SearchView {...(await searchPage())} />;
}
