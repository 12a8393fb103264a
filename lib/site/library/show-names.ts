import type { Episode } from '@/lib/core/model/library';
import { countNames } from '@/lib/derive/lists/count-names';
import { sitePeople } from './site-people';
import { siteTopics } from './site-topics';

const MOST_NAMES = 24;

/** A person or topic, and the count of the show's episodes with it. */
export interface ShowNameCount {
  readonly slug: string;
  readonly name: string;
  readonly episodes: number;
}

/** Counts the hosts and guests of a show's episodes, most episodes first; up to 24. */
export async function countShowPeople(episodes: readonly Episode[]): Promise<ShowNameCount[]> {
  const { namesIn, bySlug } = await sitePeople();
  const slugs = episodes.map(({ slug, summary: { meta } }) => {
    const known = namesIn.get(slug);
    return [...meta.hosts, ...meta.guests].flatMap(({ name }) => known?.get(name) ?? []);
  });
  return countNames(slugs)
    .slice(0, MOST_NAMES)
    .map(({ name: slug, episodes }) => ({ slug, name: bySlug.get(slug)?.name ?? slug, episodes }));
}

/** Counts the topics of a show's episodes, most episodes first; up to 24. */
export async function countShowTopics(episodes: readonly Episode[]): Promise<ShowNameCount[]> {
  const { byEpisode, byTopic } = await siteTopics();
  const slugs = episodes.map(({ slug }) => (byEpisode.get(slug) ?? []).map(({ topic }) => topic.slug));
  return countNames(slugs)
    .slice(0, MOST_NAMES)
    .map(({ name: slug, episodes }) => ({ slug, name: byTopic.get(slug)?.topic.name ?? slug, episodes }));
}
