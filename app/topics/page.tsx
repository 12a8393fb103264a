import { routes } from '@/components/site/site-routes';
import { TopicIndexView } from '@/components/topic/topic-index-view';
import { mapEpisode } from '@/lib/derive/episode-map/map-episode';
import { buildOverview, countYears } from '@/lib/derive/topics/build-overview';
import { pageMetadata } from '@/lib/site/head/page-metadata';
import { siteLibrary } from '@/lib/site/library/site-library';
import { siteTopics } from '@/lib/site/library/site-topics';

export function generateMetadata() {
  const description = 'Topics of all episodes, by kind, each with every moment that mentions it.';
  return pageMetadata({ title: 'Topics', description, path: routes.topics() });
}

export default async function TopicsPage() {
  const { episodes } = await siteLibrary();
  const records = [...(await siteTopics()).byTopic.values()];
  const days = new Map(episodes.map(({ slug, summary }) => [slug, summary.meta.date]));
  const columns = episodes.map((episode) => ({
    slug: episode.slug,
    title: episode.summary.meta.title ?? episode.slug,
    frontMatter: episode.frontMatter,
    lengthMs: mapEpisode(episode)?.lengthMs ?? 0,
  }));
  return (
    <TopicIndexView
      records={records}
      overview={buildOverview(records, columns)}
      years={countYears(records, (slug) => days.get(slug) ?? null)}
      empty={episodes.length === 0}
    />
  );
}
