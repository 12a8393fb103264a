import { notFound } from 'next/navigation';
import { EpisodeView } from '@/components/episode/episode-view';
import { routes } from '@/components/site/site-routes';
import { JsonLd } from '@/components/structured-data/json-ld';
import { describeEpisode } from '@/lib/content/describe-episode';
import { episodeApps } from '@/lib/content/episode-apps';
import { pageMetadata } from '@/lib/content/page-metadata';
import { episodeParams, findEpisode } from '@/lib/content/page-params';
import { siteAddress, siteFacts } from '@/lib/content/site-library';
import { episodeGraph } from '@/lib/structured-data/episode-graph';

export const dynamicParams = false;
export const generateStaticParams = episodeParams;

interface EpisodePageProps {
  readonly params: Promise<{ slug: string }>;
}

export async function generateMetadata({ params }: EpisodePageProps) {
  const episode = await findEpisode((await params).slug);
  if (episode === null) return {};
  const title = episode.summary.meta.title ?? episode.slug;
  return pageMetadata({
    title,
    description: describeEpisode(episode),
    path: routes.episode(episode.slug),
    type: 'article',
  });
}

export default async function EpisodePage({ params }: EpisodePageProps) {
  const episode = await findEpisode((await params).slug);
  if (episode === null) notFound();
  const { repository } = await siteFacts();
  const address = siteAddress();
  return (
    <>
      <JsonLd nodes={address.origin === '' ? [] : episodeGraph(episode, address)} />
      <EpisodeView episode={episode} repository={repository} apps={await episodeApps(episode)} />
    </>
  );
}
