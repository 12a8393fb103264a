import { AboutText } from '@/components/site/about-text';
import { aboutMetadata, aboutPage } from '@/lib/site/about-page';

export const generateMetadata = aboutMetadata;

export default async function Page() {
  return <AboutText {...(await aboutPage())} />;
}
