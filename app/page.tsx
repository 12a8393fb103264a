import { HomeView } from '@/components/home/home-view';
import { homeMetadata, homePage } from '@/lib/site/home-page';

export const generateMetadata = homeMetadata;

export default async function Page() {
  return <HomeView {...(await homePage())} />;
}
