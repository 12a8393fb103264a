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
import type { JsonLdNode } from '@/lib/publish/structured-data/render-json-ld';
import { topicGraph } from '@/lib/publish/structured-data/topic-graph';
import { describeTopic } from '@/lib/site/head/describe-topic';
import { pageGraph } from '@/lib/site/head/page-graph';
import { pageMetadata } from '@/lib/site/head/page-metadata';
import { oncePerLibrary } from '@/lib/site/library/once-per-library';
import { slugNumberParams, slugParams } from '@/lib/site/library/page-params';
import { siteFacts, siteRoutes } from '@/lib/site/library/site-library';
import { libraryPeople } from '@/lib/site/library/site-people';
import { libraryTopics } from '@/lib/site/library/site-topics';

interface FoundTopic {
  readonly record: TopicRecord;
  /** Its moments in pages, at least one page. */
  readonly pages: readonly (readonly EpisodeGroup[])[];
  readonly digest: TopicDigest;
  readonly episodes: ReadonlyMap<string, Episode>;
  /** Slugs of people by their names, per episode. */
  readonly people: People['namesIn'];
}

export interface TopicPage extends FoundTopic {
  /** On the first page only. */
  readonly graph: readonly JsonLdNode[];
  /** 1-based. */
  readonly page: number;
}

/** The address parameter of every topic. */
export async function topicParams(): Promise<{ slug: string }[]> {
  return slugParams([...(await foundTopics()).keys()]);
}

/** The address parameters of every page of a topic after its first. */
export async function laterTopicParams(): Promise<{ slug: string; n: string }[]> {
  const found = [...(await foundTopics())];
  return slugNumberParams(found.map(([slug, { pages }]) => ({ slug, pages: pages.length })));
}

/** Every topic with its pages, prepared once: a topic with thousands of moments has dozens of pages. */
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

/** Metadata of a topic's page; `page` is 1-based. */
export async function topicMetadata(slug: string, page = 1) {
  const found = await findTopic(slug, page);
  if (found === null) return {};
  const { name } = found.record.topic;
  return pageMetadata({
    title: page === 1 ? name : `${name}, page ${page}`,
    description: describeTopic(found.record),
    path: siteRoutes().topic(slug, page),
  });
}

/** Data of a page of a topic; null where the topic or page does not exist. */
export async function topicPage(slug: string, page = 1): Promise<TopicPage | null> {
  const found = await findTopic(slug, page);
  if (found === null) return null;
  const { name } = await siteFacts();
  const graph = page === 1 ? pageGraph((address) => topicGraph(found.record.topic, name, address)) : [];
  return { ...found, graph, page };
}

async function findTopic(slug: string, page: number): Promise<FoundTopic | null> {
  const found = (await foundTopics()).get(slug);
  return found?.pages[page - 1] === undefined ? null : found;
}
