import type { SiteList } from '@/lib/core/model/library';
import { siteLibrary } from './site-library';
import { siteTopics } from './site-topics';

/** The lists of this site that have something in them, in the order of its navigation. */
export async function siteWays(): Promise<SiteList[]> {
  const { episodes } = await siteLibrary();
  if (episodes.length === 0) return ['episodes'];
  const named = [...(await siteTopics()).byTopic.values()].some(({ moments }) => moments > 0);
  const quoted = episodes.some(({ summary }) => summary.quotes.length > 0);
  return [
    'episodes',
    ...(named ? ['topics' as const] : []),
    'people',
    ...(quoted ? ['quotes' as const] : []),
  ];
}
