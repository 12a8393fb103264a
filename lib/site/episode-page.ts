import type { AppTarget } from '@/lib/core/links/list-episode-apps';
import type { FormerId } from '@/lib/core/model/ledger';
import type { Episode } from '@/lib/core/model/library';
import { mapEpisode } from '@/lib/derive/episode-map/map-episode';
import type { EpisodeNeighbours } from '@/lib/derive/lists/find-neighbours';
import type { ListedEpisode } from '@/lib/derive/lists/listed-episode';
import type { TopicCount } from '@/lib/derive/topics/index-topics';
import { episodeGraph } from '@/lib/publish/structured-data/episode-graph';
import type { JsonLdNode } from '@/lib/publish/structured-data/render-json-ld';
import { episodeCardAlt } from '@/lib/site/head/describe-card';
import { describeEpisode } from '@/lib/site/head/describe-episode';
import { pageGraph } from '@/lib/site/head/page-graph';
import { pageMetadata } from '@/lib/site/head/page-metadata';
import { episodeApps } from '@/lib/site/library/episode-apps';
import { formerSlugs, movedTo, siteFormerIds } from '@/lib/site/library/former-links';
import { type MapTopics, mapTopics } from '@/lib/site/library/map-topics';
import { slugParams } from '@/lib/site/library/page-params';
import { siteAddress, siteFacts, siteLibrary, siteRoutes } from '@/lib/site/library/site-library';
import { neighbourEpisodes } from '@/lib/site/library/site-lists';
import { sitePeople } from '@/lib/site/library/site-people';
import { type RelatedEpisode, relatedEpisodes } from '@/lib/site/library/site-related';
import { showAddressOf } from '@/lib/site/library/site-shows';
import { siteTopics } from '@/lib/site/library/site-topics';

export interface EpisodePage {
  readonly graph: readonly JsonLdNode[];
  readonly episode: Episode;
  readonly repository: string | null;
  readonly apps: readonly AppTarget[];
  /** Most moments first. */
  readonly topics: readonly TopicCount[];
  readonly formerIds: ReadonlyMap<string, readonly FormerId[]>;
  /** Slugs of people by their names in this episode. */
  readonly people: ReadonlyMap<string, string> | undefined;
  readonly showAddress: string | null;
  readonly mapTopics: MapTopics;
  readonly ending: EpisodeNeighbours<ListedEpisode> & { readonly related: readonly RelatedEpisode[] };
}

/** The address parameters of all episodes, then the former ones of renamed episodes. */
export async function episodeParams(): Promise<{ slug: string }[]> {
  const { episodes } = await siteLibrary();
  return slugParams([...episodes.map(({ slug }) => slug), ...(await formerSlugs())]);
}

/** Finds an episode by its slug or a former slug. */
async function findEpisode(slug: string): Promise<Episode | null> {
  const { episodes } = await siteLibrary();
  const own = episodes.find((episode) => episode.slug === slug);
  if (own !== undefined) return own;
  const now = await movedTo(slug);
  return episodes.find((episode) => episode.slug === now) ?? null;
}

/** Metadata of an episode's page; at a former address the canonical address is the present one. */
export async function episodeMetadata(slug: string) {
  const episode = await findEpisode(slug);
  if (episode === null) return {};
  const routes = siteRoutes();
  const metadata = await pageMetadata({
    ...describeEpisode(episode),
    path: routes.episode(episode.slug),
    type: 'article',
    date: episode.summary.meta.date,
    card: { path: routes.episodeCard(episode.slug), alt: episodeCardAlt(episode) },
  });
  // A renamed episode is complete at its former address, too. Without an origin there is no canonical address, so noindex instead.
  const hidden = slug !== episode.slug && siteAddress().origin === '';
  return hidden ? { ...metadata, robots: { index: false } } : metadata;
}

/** Data of an episode's page; null for a slug that no episode has or had. */
export async function episodePage(slug: string): Promise<EpisodePage | null> {
  const episode = await findEpisode(slug);
  if (episode === null) return null;
  const topics = (await siteTopics()).byEpisode.get(episode.slug) ?? [];
  const people = (await sitePeople()).namesIn.get(episode.slug);
  const named = { topics: topics.map(({ topic }) => topic), people };
  return {
    graph: pageGraph((address) => episodeGraph(episode, address, named)),
    episode,
    repository: (await siteFacts()).repository,
    apps: await episodeApps(episode),
    topics,
    formerIds: await siteFormerIds(),
    people,
    showAddress: await showAddressOf(episode),
    mapTopics: await mapTopics(episode.slug, mapEpisode(episode)),
    ending: {
      related: await relatedEpisodes(episode.slug),
      ...(await neighbourEpisodes(episode.slug)),
    },
  };
}
