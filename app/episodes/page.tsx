import { EpisodeListView } from '@/components/library/episode-list-view';
import { episodesMetadata, episodesPage } from '@/lib/site/episodes-page';

export const generateMetadata = episodesMetadata;

export default async function Page() {
  return <EpisodeListView {...(await episodesPage())} />;
}
