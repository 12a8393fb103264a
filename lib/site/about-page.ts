import { pageMetadata } from '@/lib/site/head/page-metadata';
import { siteFacts, siteRoutes } from '@/lib/site/library/site-library';

export interface AboutPage {
  /** The site's. */
  readonly name: string;
}

/** What the page's head says. */
export function aboutMetadata() {
  const description = 'How to find a moment, how to link to it, and where the summaries come from.';
  return pageMetadata({ title: 'About', description, path: siteRoutes().about() });
}

/** What the page about the site shows. */
export async function aboutPage(): Promise<AboutPage> {
  return { name: (await siteFacts()).name };
}
