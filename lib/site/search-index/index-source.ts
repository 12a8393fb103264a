import type { Library } from '@/lib/core/model/library';
import type { PersonRecord } from '@/lib/derive/people/person-record';
import type { TopicRecord } from '@/lib/derive/topics/index-topics';
import type { IndexSource } from '@/lib/search/index/build-index';
import { describeEpisodes } from '@/lib/search/index/describe-episodes';
import type { IndexedPage } from '@/lib/search/index/index-schema';
import { libraryMoments } from '@/lib/site/library/library-moments';
import { libraryPeople } from '@/lib/site/library/site-people';
import { libraryTopics } from '@/lib/site/library/site-topics';

const MOST_ROLES = 2;

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

function aboutTopic({ topic, moments, episodes }: TopicRecord): string {
  return topic.note ?? `${plural(moments, 'moment')} in ${plural(episodes.length, 'episode')}`;
}

const countQuotes = ({ quotes }: PersonRecord): number =>
  quotes.reduce((sum, said) => sum + said.quotes.length, 0);

/** Describes a person by their roles, the latest first, and their counts. */
function aboutPerson(person: PersonRecord): string {
  const { appearances } = person;
  const roles = [...new Set(appearances.flatMap(({ role }) => role ?? []))].slice(0, MOST_ROLES);
  const quotes = countQuotes(person);
  const said = quotes === 0 ? '' : `${plural(quotes, 'quote')} in `;
  const where = appearances.length === 0 ? [] : [`${said}${plural(appearances.length, 'episode')}`];
  return [...roles, ...where].join('; ');
}

/** Sorts by count of quotes, then by count of episodes. */
function byQuoteCount(a: PersonRecord, b: PersonRecord): number {
  const more = countQuotes(b) - countQuotes(a) || b.appearances.length - a.appearances.length;
  return more || (a.slug < b.slug ? -1 : 1);
}

/** Collects the input of a library's search index: moments, episodes, and the topics and people with a page. */
export function indexSource(library: Library): IndexSource {
  const known = libraryPeople(library);
  const people = [...known.persons].sort(byQuoteCount).map((person): IndexedPage => {
    const { slug, name, otherNames } = person;
    return { slug, names: [name, ...otherNames], text: aboutPerson(person) };
  });
  const topics = [...libraryTopics(library).byTopic.values()].map((record) => ({
    slug: record.topic.slug,
    names: [record.topic.name, ...record.topic.aliases],
    ids: record.found.map(({ moment }) => moment.id),
    text: aboutTopic(record),
  }));
  const episodes = describeEpisodes(library.episodes, known);
  return { moments: libraryMoments(library), episodes, topics, people };
}
