import { mapEpisode } from '@/lib/derive/episode-map/map-episode';
import { buildOverview, countYears, type Overview, type YearRow } from '@/lib/derive/topics/build-overview';
import type { TopicRecord } from '@/lib/derive/topics/index-topics';
import { pageMetadata } from '@/lib/site/head/page-metadata';
import { siteLibrary, siteRoutes } from '@/lib/site/library/site-library';
import { siteTopics } from '@/lib/site/library/site-topics';

export interface TopicsPage {
  readonly records: readonly TopicRecord[];
  readonly overview: Overview | null;
  readonly years: { readonly years: readonly string[]; readonly rows: readonly YearRow[] } | null;
  /** True where no episode is published yet. */
  readonly empty: boolean;
}

/** Metadata of the page. */
export function topicsMetadata() {
  const description = 'Topics of all episodes, by kind, each with every moment that mentions it.';
  return pageMetadata({ title: 'Topics', description, path: siteRoutes().topics() });
}

/** Data of the list of topics: all topics, and their moments by episode and by year. */
export async function topicsPage(): Promise<TopicsPage> {
  const { episodes } = await siteLibrary();
  const records = [...(await siteTopics()).byTopic.values()];
  const days = new Map(episodes.map(({ slug, summary }) => [slug, summary.meta.date]));
  const columns = episodes.map((episode) => ({
    slug: episode.slug,
    title: episode.summary.meta.title ?? episode.slug,
    frontMatter: episode.frontMatter,
    lengthMs: mapEpisode(episode)?.lengthMs ?? 0,
  }));
  return {
    records,
    overview: buildOverview(records, columns),
    years: countYears(records, (slug) => days.get(slug) ?? null),
    empty: episodes.length === 0,
  };
}
