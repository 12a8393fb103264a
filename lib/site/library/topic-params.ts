import type { Episode } from '@/lib/core/model/library';
import type { People } from '@/lib/derive/people/person-record';
import type { TopicRecord } from '@/lib/derive/topics/index-topics';
import {
  digestTopic,
  type EpisodeGroup,
  pageTopic,
  type Speaker,
  type TopicDigest,
} from '@/lib/derive/topics/topic-pages';
import { oncePerLibrary } from './once-per-library';
import { NONE } from './page-params';
import { libraryPeople } from './site-people';
import { libraryTopics, siteTopics } from './site-topics';

/** The address parameter of every topic. */
export async function topicParams(): Promise<{ slug: string }[]> {
  const { byTopic } = await siteTopics();
  return byTopic.size === 0 ? [{ slug: NONE }] : [...byTopic.keys()].map((slug) => ({ slug }));
}

/** The address parameters of every page of a topic behind its first. */
export async function topicPageParams(): Promise<{ slug: string; n: string }[]> {
  const later = [...(await foundTopics())].flatMap(([slug, { pages }]) =>
    pages.slice(1).map((_, i) => ({ slug, n: String(i + 2) })),
  );
  return later.length === 0 ? [{ slug: NONE, n: '2' }] : later;
}

export interface FoundTopic {
  readonly record: TopicRecord;
  /** What its pages show, at least one. */
  readonly pages: readonly (readonly EpisodeGroup[])[];
  readonly digest: TopicDigest;
  readonly episodes: ReadonlyMap<string, Episode>;
  /** Per episode the names that are somebody's, with their slugs. */
  readonly people: People['namesIn'];
}

/** Every topic as its pages show it; a topic of thousands of moments has dozens of them, which must not each read it anew. */
const foundTopics = oncePerLibrary((library) => {
  const episodes = new Map(library.episodes.map((episode) => [episode.slug, episode]));
  const { namesIn, bySlug: persons } = libraryPeople(library);
  const dayOf = (episode: string): string | null => episodes.get(episode)?.summary.meta.date ?? null;
  const speakerOf = (episode: string, written: string): Speaker => {
    const person = persons.get(namesIn.get(episode)?.get(written) ?? '');
    return person === undefined ? { name: written, slug: null } : { name: person.name, slug: person.slug };
  };
  const found = [...libraryTopics(library).byTopic].map(([slug, record]): [string, FoundTopic] => {
    const digest = digestTopic(record, { dayOf, speakerOf });
    return [slug, { record, pages: pageTopic(record), digest, episodes, people: namesIn }];
  });
  return new Map(found);
});

/** Finds a topic by its slug, with what is said of it; null where there is none, or no such page. */
export async function findTopic(slug: string, page = 1): Promise<FoundTopic | null> {
  const found = (await foundTopics()).get(slug);
  return found?.pages[page - 1] === undefined ? null : found;
}
