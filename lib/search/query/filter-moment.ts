import type { HitKind } from '@/lib/core/model/moment';
import type { IndexReader } from '@/lib/search/index/index-reader';
import type { IndexedEpisode } from '@/lib/search/index/index-schema';
import { readLengths } from '@/lib/search/index/length-keys';
import { foldTerm } from '@/lib/search/words/fold-term';
import { tokenise } from '@/lib/search/words/tokenise';
import type { FilterField, QueryFilter, QueryPhrase } from './parse-query';

type Test = (moment: number) => boolean;

const NOTHING: Test = () => false;

/** Every word of the value begins a word of the text: "chris lat" holds in "Chris Lattner". */
function beginsWords(text: string, value: string): boolean {
  const wanted = tokenise(value).filter((token) => !token.alias);
  const words = tokenise(text);
  return wanted.length > 0 && wanted.every(({ term }) => words.some((token) => token.term.startsWith(term)));
}

/** Whether a value of `kind:`, which may be cut off, means a kind. */
export function isOfKind(kind: HitKind, value: string): boolean {
  return `${kind}s`.startsWith(value.toLowerCase());
}

/** What somebody is called is that person alone; anything else is looked for in every name that people with a page have. */
function speakerTest(value: string, reader: IndexReader): Test {
  const speakers = reader.speakers();
  const pages = reader.pageNames();
  if (speakers === null || pages === null) return NOTHING;
  const { names, displayNames, byMoment } = speakers;
  const exact = displayNames.includes(value);
  const people = pages.filter((_, page) => reader.outline.pageKind(page) === 'person');
  const others = new Map(people.map((own) => [own[0], own]));
  const chosen = displayNames.map((calling, id) => {
    if (exact) return calling === value;
    const known = [names[id] ?? '', ...(others.get(calling) ?? [calling])];
    return known.some((name) => beginsWords(name, value));
  });
  return (moment) => chosen[(byMoment[moment] ?? 0) - 1] === true;
}

function lengthTest(value: string, reader: IndexReader): Test {
  const chosen = new Set(readLengths(value).flatMap((length) => Array.from(reader.quotesOfLength(length))));
  return (moment) => chosen.has(moment);
}

function episodeTest(reader: IndexReader, fits: (episode: IndexedEpisode) => boolean): Test {
  const chosen = reader.catalogue()?.episodes.map(fits);
  return chosen === undefined ? NOTHING : (moment) => chosen[reader.outline.episodeOf(moment)] === true;
}

function slugTest(value: string, reader: IndexReader): Test {
  const exact = reader.catalogue()?.episodes.some(({ slug }) => slug === value) === true;
  return episodeTest(reader, ({ slug, title }) =>
    exact ? slug === value : beginsWords(`${slug} ${title}`, value),
  );
}

/** Dates are compared as text: a year or month stands for its first day. */
function createTest({ field, value }: QueryFilter, reader: IndexReader): Test | null {
  switch (field) {
    case 'kind':
      return (moment) => isOfKind(reader.outline.kindOf(moment), value);
    case 'speaker':
      return speakerTest(value, reader);
    case 'episode':
      return slugTest(value, reader);
    case 'length':
      return lengthTest(value, reader);
    case 'show':
      return episodeTest(reader, ({ show }) => beginsWords(show ?? '', value));
    case 'before':
      return episodeTest(reader, ({ date }) => date !== null && date < value);
    case 'after':
      return episodeTest(reader, ({ date }) => date !== null && date >= value);
    case 'topic':
      // Where nobody has listed them, told from the text, see topicPhrases.
      return topicTest(value, reader);
  }
}

/**
 * Makes one test of all filters that need no text: filters of one field widen each other, fields narrow each other, and an
 * excluded filter rules out.
 */
export function createFilter(filters: readonly QueryFilter[], reader: IndexReader): Test {
  const excluded: Test[] = [];
  const guessed = guessesTopics(filters, reader);
  const byField = new Map<FilterField, Test[]>();
  for (const filter of filters) {
    const test = createTest(filter, reader);
    if (test === null || (guessed && filter.field === 'topic' && !filter.excluded)) continue;
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

/** The moments that the build found to speak of a topic; null where it has no list of them. */
function topicTest(value: string, reader: IndexReader): Test | null {
  const place = topicPlace(value, reader);
  const moments = place < 0 ? undefined : reader.topicMoments(place);
  if (moments === undefined) return null;
  const set = new Set(Array.from(moments ?? []));
  return (moment) => set.has(moment);
}

/** Whether one of the topics that are asked for has no list, so that all of them are told from the texts: one may stand for the other. */
function guessesTopics(filters: readonly QueryFilter[], reader: IndexReader): boolean {
  return filters.some(
    ({ field, value, excluded }) => field === 'topic' && !excluded && isGuessed(value, reader),
  );
}

function isGuessed(value: string, reader: IndexReader): boolean {
  const place = topicPlace(value, reader);
  return reader.catalogue() !== null && (place < 0 || reader.topicMoments(place) === undefined);
}

/** The topics of a query that only its texts can tell, as demanded or as excluded. */
export function guessedTopics(
  filters: readonly QueryFilter[],
  excluded: boolean,
  reader: IndexReader,
): QueryFilter[] {
  const topics = filters.filter((filter) => filter.field === 'topic' && filter.excluded === excluded);
  if (excluded) return topics.filter(({ value }) => isGuessed(value, reader));
  return guessesTopics(filters, reader) ? topics : [];
}

/** The names of a topic as phrases, one of which a moment on it holds; an unknown topic is its own name. */
export function topicPhrases(value: string, reader: IndexReader): QueryPhrase[] {
  const topic = reader.catalogue()?.topics[topicPlace(value, reader)];
  return (topic?.names ?? [value])
    .map((name) => ({ tokens: tokenise(name), open: false }))
    .filter(({ tokens }) => tokens.length > 0);
}
