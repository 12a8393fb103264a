import type { Episode } from '@/lib/core/model/library';
import { pageMetadata } from '@/lib/site/head/page-metadata';
import { siteLibrary, siteRoutes } from '@/lib/site/library/site-library';

/** How many of the newest episodes are linked for readers without scripts; the list of episodes has the rest. */
const LISTED = 50;

export interface SearchPage {
  /** Links for readers without scripts, newest first. */
  readonly listed: readonly Episode[];
}

/** Metadata of the page. */
export function searchMetadata() {
  const description = 'Search every quote, point and segment of every episode.';
  return pageMetadata({ title: 'Search', description, path: siteRoutes().search() });
}

/** Data of the search page before its script runs. */
export async function searchPage(): Promise<SearchPage> {
  return { listed: (await siteLibrary()).episodes.slice(0, LISTED) };
}
