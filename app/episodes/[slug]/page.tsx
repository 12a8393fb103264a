import { notFound } from 'next/navigation';
import { EpisodeEnding } from '@/components/episode/episode-ending';
import { EpisodeView } from '@/components/episode/episode-view';
import { JsonLd } from '@/components/site/json-ld';
import { routes } from '@/components/site/site-routes';
import { mapEpisode } from '@/lib/derive/episode-map/map-episode';
import { episodeGraph } from '@/lib/publish/structured-data/episode-graph';
import { episodeCardAlt } from '@/lib/site/head/describe-card';
import { describeEpisode } from '@/lib/site/head/describe-episode';
import { pageMetadata } from '@/lib/site/head/page-metadata';
import { episodeApps } from '@/lib/site/library/episode-apps';
import { siteFormerIds } from '@/lib/site/library/former-links';
import { mapTopics } from '@/lib/site/library/map-topics';
import { episodeParams, findEpisode } from '@/lib/site/library/page-params';
import { siteAddress, siteFacts } from '@/lib/site/library/site-library';
import { neighbourEpisodes } from '@/lib/site/library/site-lists';
import { sitePeople } from '@/lib/site/library/site-people';
import { relatedEpisodes } from '@/lib/site/library/site-related';
import { showSlugOf } from '@/lib/site/library/site-shows';
import { siteTopics } from '@/lib/site/library/site-topics';

export const dynamicParams = false;
export const generateStaticParams = episodeParams;

interface EpisodePageProps {
  readonly params: Promise<{ slug: string }>;
}

export async function generateMetadata({ params }: EpisodePageProps) {
  const { slug } = await params;
  const episode = await findEpisode(slug);
  if (episode === null) return {};
  const title = episode.summary.meta.title ?? episode.slug;
  const metadata = await pageMetadata({
    title,
    description: describeEpisode(episode),
    path: routes.episode(episode.slug),
    type: 'article',
    date: episode.summary.meta.date,
    card: { path: routes.episodeCard(episode.slug), alt: episodeCardAlt(episode) },
  });
  // A renamed episode is whole at its old address, too; where its canonical address cannot be said, that one is not listed.
  const hidden = slug !== episode.slug && siteAddress().origin === '';
  return hidden ? { ...metadata, robots: { index: false } } : metadata;
}

export default async function EpisodePage({ params }: EpisodePageProps) {
  const episode = await findEpisode((await params).slug);
  if (episode === null) notFound();
  const { repository } = await siteFacts();
  const address = siteAddress();
  const topics = (await siteTopics()).byEpisode.get(episode.slug) ?? [];
  const show = await showSlugOf(episode);
  const people = (await sitePeople()).namesIn.get(episode.slug);
  return (
    <>
      <JsonLd
        nodes={
          address.origin === ''
            ? []
            : episodeGraph(episode, address, { topics: topics.map(({ topic }) => topic), people })
        }
      />
      <EpisodeView
        episode={episode}
        repository={repository}
        apps={await episodeApps(episode)}
        topics={topics}
        formerIds={await siteFormerIds()}
        people={people}
        showAddress={show === null ? null : routes.show(show)}
        mapTopics={await mapTopics(episode.slug, mapEpisode(episode))}
        ending={
          <EpisodeEnding
            related={await relatedEpisodes(episode.slug)}
            show={episode.summary.meta.show}
            {...(await neighbourEpisodes(episode.slug))}
          />
        }
      />
    </>
  );
}
