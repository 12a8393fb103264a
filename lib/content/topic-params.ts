import type { Episode } from '@/lib/model/library';
import type { People } from '@/lib/people/person';
import type { TopicRecord } from '@/lib/topics/index-topics';
import { digestTopic, pageTopic, type Speaker, type TopicDigest } from '@/lib/topics/topic-pages';
import { NONE } from './page-params';
import { siteLibrary } from './site-library';
import { sitePeople } from './site-people';
import { siteTopics } from './site-topics';

/** The address parameter of every topic. */
export async function topicParams(): Promise<{ slug: string }[]> {
  const { byTopic } = await siteTopics();
  return byTopic.size === 0 ? [{ slug: NONE }] : [...byTopic.keys()].map((slug) => ({ slug }));
}

/** The address parameters of every page of a topic behind its first. */
export async function topicPageParams(): Promise<{ slug: string; n: string }[]> {
  const { byTopic } = await siteTopics();
  const later = [...byTopic].flatMap(([slug, record]) =>
    pageTopic(record)
      .slice(1)
      .map((_, i) => ({ slug, n: String(i + 2) })),
  );
  return later.length === 0 ? [{ slug: NONE, n: '2' }] : later;
}

export interface FoundTopic {
  readonly record: TopicRecord;
  readonly digest: TopicDigest;
  readonly episodes: ReadonlyMap<string, Episode>;
  /** Per episode the names that are somebody's, with their slugs. */
  readonly people: People['namesIn'];
}

/** Finds a topic by its slug, with what is said of it; null where there is none, or no such page. */
export async function findTopic(slug: string, page = 1): Promise<FoundTopic | null> {
  const { byTopic } = await siteTopics();
  const record = byTopic.get(slug);
  if (record === undefined || pageTopic(record)[page - 1] === undefined) return null;
  const { episodes } = await siteLibrary();
  const bySlug = new Map(episodes.map((episode) => [episode.slug, episode]));
  const dayOf = (episode: string): string | null => bySlug.get(episode)?.summary.meta.date ?? null;
  const { namesIn, bySlug: persons } = await sitePeople();
  const speakerOf = (episode: string, written: string): Speaker => {
    const person = persons.get(namesIn.get(episode)?.get(written) ?? '');
    return person === undefined ? { name: written, slug: null } : { name: person.name, slug: person.slug };
  };
  return { record, digest: digestTopic(record, { dayOf, speakerOf }), episodes: bySlug, people: namesIn };
}
