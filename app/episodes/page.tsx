import { EmptyLibrary } from '@/components/library/empty-library';
import { EpisodeRow } from '@/components/library/episode-row';
import { routes } from '@/components/site/site-routes';
import { pageMetadata } from '@/lib/content/page-metadata';
import { siteLibrary } from '@/lib/content/site-library';
import { sitePeople } from '@/lib/content/site-people';

export function generateMetadata() {
  const description = 'All episodes, newest first, each with a map of where things were said.';
  return pageMetadata({ title: 'Episodes', description, path: routes.episodes() });
}

export default async function EpisodesPage() {
  const { episodes } = await siteLibrary();
  const { namesIn } = await sitePeople();
  return (
    <main id="content" className="leaf pt-12 md:pt-20">
      <h1 className="mb-10 font-serif text-display">Episodes</h1>
      {episodes.length === 0 && <EmptyLibrary />}
      {episodes.map((episode) => (
        <EpisodeRow key={episode.slug} episode={episode} heading="h2" people={namesIn.get(episode.slug)} />
      ))}
    </main>
  );
}
