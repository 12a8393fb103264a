import { safeUrl } from '@/lib/core/links/safe-url';
import type { Episode } from '@/lib/core/model/library';
import type { People, PersonRecord } from '@/lib/derive/people/person-record';
import type { TopicalMoment } from '@/lib/derive/topics/gather-mentions';
import type { TopicCount } from '@/lib/derive/topics/index-topics';
import { personGraph } from '@/lib/publish/structured-data/person-graph';
import type { JsonLdNode } from '@/lib/publish/structured-data/render-json-ld';
import { describePerson } from '@/lib/site/head/describe-person';
import { pageGraph } from '@/lib/site/head/page-graph';
import { pageMetadata } from '@/lib/site/head/page-metadata';
import { slugParams } from '@/lib/site/library/page-params';
import { siteRoutes } from '@/lib/site/library/site-library';
import { sitePersonMoments } from '@/lib/site/library/site-mentions';
import { sitePeople } from '@/lib/site/library/site-people';

export interface PersonPage {
  readonly graph: readonly JsonLdNode[];
  readonly person: PersonRecord;
  readonly namesIn: People['namesIn'];
  /** The topics they talk about, most moments first. */
  readonly topics: readonly TopicCount[];
  /** Mentions by others, newest episode first. */
  readonly mentions: readonly TopicalMoment[];
  /** All episodes by slug. */
  readonly episodes: ReadonlyMap<string, Episode>;
}

/** The address parameter of every person's page. */
export async function personParams(): Promise<{ slug: string }[]> {
  return slugParams((await sitePeople()).persons.map(({ slug }) => slug));
}

/** Metadata of a person's page. */
export async function personMetadata(slug: string) {
  const person = (await sitePeople()).bySlug.get(slug);
  if (person === undefined) return {};
  const path = siteRoutes().person(person.slug);
  return pageMetadata({ title: person.name, description: describePerson(person), path });
}

/** Data of a person's page; null for a slug that no person has. */
export async function personPage(slug: string): Promise<PersonPage | null> {
  const { bySlug, namesIn } = await sitePeople();
  const person = bySlug.get(slug);
  if (person === undefined) return null;
  const { topics, mentions, episodes } = await sitePersonMoments();
  return {
    graph: pageGraph((address) => personGraph({ ...person, urls: webPages(person) }, address)),
    person,
    namesIn,
    topics: topics.get(person.slug) ?? [],
    mentions: mentions.get(person.slug) ?? [],
    episodes,
  };
}

function webPages({ links }: PersonRecord): string[] {
  return links.flatMap(({ url }) => safeUrl(url) ?? []).filter((url) => url.startsWith('http'));
}
