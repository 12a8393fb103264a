import { AboutText } from '@/components/site/about-text';
import { routes } from '@/components/site/site-routes';
import { pageMetadata } from '@/lib/site/head/page-metadata';
import { siteFacts } from '@/lib/site/library/site-library';

export function generateMetadata() {
  const description = 'How to find a moment, how to link to it, and where the summaries come from.';
  return pageMetadata({ title: 'About', description, path: routes.about() });
}

export default async function AboutPage() {
  const { name } = await siteFacts();
  return (
    <main id="content" className="leaf pt-12 md:pt-20">
      <AboutText name={name} />
    </main>
  );
}
