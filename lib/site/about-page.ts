import { pageMetadata } from '@/lib/site/head/page-metadata';
import { siteFacts, siteRoutes } from '@/lib/site/library/site-library';

export interface AboutPage {
  /** The site's name. */
  readonly name: string;
}

/** Metadata of the page. */
export function aboutMetadata() {
  const description = 'How to find a moment, how to link to it, and where the summaries come from.';
  return pageMetadata({ title: 'About', description, path: siteRoutes().about() });
}

/** Data of the page about the site. */
export async function aboutPage(): Promise<AboutPage> {
  return { name: (await siteFacts()).name };
}
