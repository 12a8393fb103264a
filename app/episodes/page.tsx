import { EpisodeListView } from '@/components/library/episode-list-view';
import { routes } from '@/components/site/site-routes';
import { pageMetadata } from '@/lib/site/head/page-metadata';
import { listPage } from '@/lib/site/library/list-page';

export function generateMetadata() {
  const description = 'All episodes, newest first, each with a map of its moments.';
  return pageMetadata({ title: 'Episodes', description, path: routes.episodes() });
}

export default async function EpisodesPage() {
  return <EpisodeListView {...(await listPage(1))} />;
}
