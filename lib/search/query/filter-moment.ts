import type { HitKind } from '@/lib/core/model/moment';
import type { IndexReader } from '@/lib/search/index/index-reader';
import type { IndexedEpisode } from '@/lib/search/index/index-schema';
import { readLengths } from '@/lib/search/index/length-keys';
import { foldTerm } from '@/lib/search/words/fold-term';
import { tokenise } from '@/lib/search/words/tokenise';
import type { FilterField, QueryFilter, QueryPhrase } from './parse-query';

type Test = (moment: number) => boolean;

const MATCH_NONE: Test = () => false;

/** Whether every word of the value is a prefix of a word of the text: "chris lat" matches "Chris Lattner". */
function matchesWordPrefixes(text: string, value: string): boolean {
  const wanted = tokenise(value).filter((token) => !token.alias);
  const words = tokenise(text);
  return wanted.length > 0 && wanted.every(({ term }) => words.some((token) => token.term.startsWith(term)));
}

/** Whether a value of `kind:`, which may be a prefix, matches a kind. */
export function matchesKind(kind: HitKind, value: string): boolean {
  return `${kind}s`.startsWith(value.toLowerCase());
}

/** A full display name matches that person only; any other value is matched against all names of each speaker. */
function speakerTest(value: string, reader: IndexReader): Test {
  const speakers = reader.speakers();
  const pages = reader.pageNames();
  if (speakers === null || pages === null) return MATCH_NONE;
  const { names, displayNames, byMoment } = speakers;
  const exact = displayNames.includes(value);
  const people = pages.filter((_, page) => reader.outline.pageKind(page) === 'person');
  const namesByTitle = new Map(people.map((own) => [own[0], own]));
  const chosen = displayNames.map((displayName, id) => {
    if (exact) return displayName === value;
    const known = [names[id] ?? '', ...(namesByTitle.get(displayName) ?? [displayName])];
    return known.some((name) => matchesWordPrefixes(name, value));
  });
  return (moment) => chosen[(byMoment[moment] ?? 0) - 1] === true;
}

function lengthTest(value: string, reader: IndexReader): Test {
  const chosen = new Set(readLengths(value).flatMap((length) => Array.from(reader.quotesOfLength(length))));
  return (moment) => chosen.has(moment);
}

function episodeTest(reader: IndexReader, fits: (episode: IndexedEpisode) => boolean): Test {
  const chosen = reader.catalogue()?.episodes.map(fits);
  return chosen === undefined ? MATCH_NONE : (moment) => chosen[reader.outline.episodeOf(moment)] === true;
}

function slugTest(value: string, reader: IndexReader): Test {
  const exact = reader.catalogue()?.episodes.some(({ slug }) => slug === value) === true;
  return episodeTest(reader, ({ slug, title }) =>
    exact ? slug === value : matchesWordPrefixes(`${slug} ${title}`, value),
  );
}

/** Dates are compared as text, so that a year or month means its first day. */
function createTest({ field, value }: QueryFilter, reader: IndexReader): Test | null {
  switch (field) {
    case 'kind':
      return (moment) => matchesKind(reader.outline.kindOf(moment), value);
    case 'speaker':
      return speakerTest(value, reader);
    case 'episode':
      return slugTest(value, reader);
    case 'length':
      return lengthTest(value, reader);
    case 'show':
      return episodeTest(reader, ({ show }) => matchesWordPrefixes(show ?? '', value));
    case 'before':
      return episodeTest(reader, ({ date }) => date !== null && date < value);
    case 'after':
      return episodeTest(reader, ({ date }) => date !== null && date >= value);
    case 'topic':
      // Topics without a list of moments are matched in the texts, see topicPhrases.
      return topicTest(value, reader);
  }
}

/**
 * Combines all filters that need no text: filters of one field with OR, fields with AND, and excluded filters rule moments
 * out.
 */
export function createFilter(filters: readonly QueryFilter[], reader: IndexReader): Test {
  const excluded: Test[] = [];
  const unlisted = hasUnlistedTopic(filters, reader);
  const byField = new Map<FilterField, Test[]>();
  for (const filter of filters) {
    const test = createTest(filter, reader);
    if (test === null || (unlisted && filter.field === 'topic' && !filter.excluded)) continue;
    if (filter.excluded) excluded.push(test);
    else byField.set(filter.field, [...(byField.get(filter.field) ?? []), test]);
  }
  const required = [...byField.values()];
  return (moment) =>
    required.every((tests) => tests.some((test) => test(moment))) && !excluded.some((test) => test(moment));
}

function topicPlace(value: string, reader: IndexReader): number {
  const folded = foldTerm(value);
  const topics = reader.catalogue()?.topics ?? [];
  return topics.findIndex(({ slug, names }) => [slug, ...names].some((name) => foldTerm(name) === folded));
}

/** Tests for the moments that the build listed for a topic; null if it has no list. */
function topicTest(value: string, reader: IndexReader): Test | null {
  const place = topicPlace(value, reader);
  const moments = place < 0 ? undefined : reader.topicMoments(place);
  if (moments === undefined) return null;
  const set = new Set(Array.from(moments ?? []));
  return (moment) => set.has(moment);
}

/** Whether a requested topic has no list. All requested topics are then matched in the texts, as they are combined with OR. */
function hasUnlistedTopic(filters: readonly QueryFilter[], reader: IndexReader): boolean {
  return filters.some(
    ({ field, value, excluded }) => field === 'topic' && !excluded && isUnlistedTopic(value, reader),
  );
}

function isUnlistedTopic(value: string, reader: IndexReader): boolean {
  const place = topicPlace(value, reader);
  return reader.catalogue() !== null && (place < 0 || reader.topicMoments(place) === undefined);
}

/** The required or excluded topics of a query that can only be matched in the texts. */
export function unlistedTopics(
  filters: readonly QueryFilter[],
  excluded: boolean,
  reader: IndexReader,
): QueryFilter[] {
  const topics = filters.filter((filter) => filter.field === 'topic' && filter.excluded === excluded);
  if (excluded) return topics.filter(({ value }) => isUnlistedTopic(value, reader));
  return hasUnlistedTopic(filters, reader) ? topics : [];
}

/** The names of a topic as phrases; a moment about it contains one of them. The value itself for an unknown topic. */
export function topicPhrases(value: string, reader: IndexReader): QueryPhrase[] {
  const topic = reader.catalogue()?.topics[topicPlace(value, reader)];
  return (topic?.names ?? [value])
    .map((name) => ({ tokens: tokenise(name), open: false }))
    .filter(({ tokens }) => tokens.length > 0);
}
