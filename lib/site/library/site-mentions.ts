import type { Episode, Library } from '@/lib/core/model/library';
import { mentionNames } from '@/lib/derive/people/mention-names';
import type { PersonRecord } from '@/lib/derive/people/person-record';
import { gatherMentions, type TopicalMoment } from '@/lib/derive/topics/gather-mentions';
import type { TopicCount } from '@/lib/derive/topics/index-topics';
import { libraryMoments } from './library-moments';
import { oncePerLibrary } from './once-per-library';
import { libraryPeople } from './site-people';
import { libraryTopics } from './site-topics';

/** Mentions of people and the topics they talk about, by their slugs. */
export interface PersonMoments {
  /** Moments that name them in episodes they are not in, newest episode first. */
  readonly mentions: ReadonlyMap<string, readonly TopicalMoment[]>;
  /** The topics of their quotes and passages, most moments first. */
  readonly topics: ReadonlyMap<string, readonly TopicCount[]>;
  /** All episodes by slug. */
  readonly episodes: ReadonlyMap<string, Episode>;
}

/** Mentions and topics of this site's people. */
export const sitePersonMoments = oncePerLibrary(libraryPersonMoments);

/** The same for any library. */
export function libraryPersonMoments(library: Library): PersonMoments {
  const episodes = new Map(library.episodes.map((episode) => [episode.slug, episode]));
  return { mentions: findMentions(library), topics: countTopics(library), episodes };
}

/** Searches people's names in the same way as topics. */
function findMentions(library: Library): Map<string, TopicalMoment[]> {
  const { persons, bySlug } = libraryPeople(library);
  const topics = persons.flatMap((person) => {
    const [name, ...aliases] = mentionNames(person);
    return name === undefined
      ? []
      : [{ name, slug: person.slug, aliases, kind: 'person', case: 'exact' as const }];
  });
  const inside = peopleByEpisode(persons);
  const moments = libraryMoments(library).filter(({ kind }) => kind !== 'episode');
  const found = new Map<string, TopicalMoment[]>();
  for (const topical of gatherMentions({ library: { ...library, file: { topics } }, moments })) {
    for (const slug of new Set(topical.mentions.map(({ topic }) => topic.slug))) {
      if (!bySlug.has(slug) || inside.get(topical.moment.episode)?.has(slug) === true) continue;
      const own = found.get(slug) ?? [];
      found.set(slug, own);
      own.push(topical);
    }
  }
  return found;
}

/** The slugs of the people in each episode, by the episode's slug. */
function peopleByEpisode(persons: readonly PersonRecord[]): Map<string, Set<string>> {
  const inside = new Map<string, Set<string>>();
  for (const { slug, appearances } of persons) {
    for (const { episode } of appearances)
      inside.set(episode.slug, (inside.get(episode.slug) ?? new Set()).add(slug));
  }
  return inside;
}

function countTopics(library: Library): Map<string, TopicCount[]> {
  const { namesIn } = libraryPeople(library);
  const counts = new Map<string, Map<string, TopicCount>>();
  for (const { moment, mentions } of libraryTopics(library).moments) {
    const slug = namesIn.get(moment.episode)?.get(moment.speaker ?? '');
    if (slug === undefined) continue;
    const own = counts.get(slug) ?? new Map<string, TopicCount>();
    counts.set(slug, own);
    for (const topic of new Set(mentions.map((mention) => mention.topic))) {
      const before = own.get(topic.slug) ?? { topic, moments: 0, mentions: 0 };
      const named = mentions.filter((mention) => mention.topic === topic).length;
      own.set(topic.slug, { topic, moments: before.moments + 1, mentions: before.mentions + named });
    }
  }
  return new Map([...counts].map(([slug, own]) => [slug, [...own.values()].sort(mostFirst)]));
}

function mostFirst(a: TopicCount, b: TopicCount): number {
  return b.moments - a.moments || (a.topic.name < b.topic.name ? -1 : 1);
}
