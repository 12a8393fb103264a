import type { Episode } from '@/lib/core/model/library';
import { pageMetadata } from '@/lib/site/head/page-metadata';
import { siteLibrary, siteRoutes } from '@/lib/site/library/site-library';

/** Without a script the newest are at hand, and a way to the rest. */
const LISTED = 50;

export interface SearchPage {
  /** What is linked where no script runs, newest first. */
  readonly listed: readonly Episode[];
}

/** What the page's head says. */
export function searchMetadata() {
  const description = 'Search every quote, point and segment of every episode.';
  return pageMetadata({ title: 'Search', description, path: siteRoutes().search() });
}

/** What the search page shows before its script runs. */
export async function searchPage(): Promise<SearchPage> {
  return { listed: (await siteLibrary()).episodes.slice(0, LISTED) };
}
