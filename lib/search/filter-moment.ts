import type { MomentKind } from '@/lib/model/moment';
import { foldTerm } from './fold-term';
import type { IndexReader } from './index-reader';
import type { IndexedEpisode } from './index-schema';
import { readLengths } from './length-keys';
import type { FilterField, QueryFilter, QueryPhrase } from './parse-query';
import { tokenise } from './tokenise';

type Test = (moment: number) => boolean;

const NOTHING: Test = () => false;

/** Every word of the value begins a word of the text: "chris lat" holds in "Chris Lattner". */
function beginsWords(text: string, value: string): boolean {
  const wanted = tokenise(value).filter((token) => !token.alias);
  const words = tokenise(text);
  return wanted.length > 0 && wanted.every(({ term }) => words.some((token) => token.term.startsWith(term)));
}

function kindTest(value: string, { outline }: IndexReader): Test {
  const wanted = value.toLowerCase();
  const fits = (kind: MomentKind): boolean => kind === wanted || `${kind}s`.startsWith(wanted);
  return (moment) => fits(outline.kindOf(moment));
}

function speakerTest(value: string, reader: IndexReader): Test {
  const speakers = reader.speakers();
  if (speakers === null) return NOTHING;
  // A name as it stands in the index is that name alone; anything else is looked for in all of them.
  const exact = speakers.names.includes(value);
  const chosen = speakers.names.map((name) => (exact ? name === value : beginsWords(name, value)));
  return (moment) => chosen[(speakers.of[moment] ?? 0) - 1] === true;
}

function lengthTest(value: string, reader: IndexReader): Test {
  const chosen = new Set(readLengths(value).flatMap((length) => Array.from(reader.ofLength(length))));
  return (moment) => chosen.has(moment);
}

function episodeTest(reader: IndexReader, fits: (episode: IndexedEpisode) => boolean): Test {
  const chosen = reader.about()?.episodes.map(fits);
  return chosen === undefined ? NOTHING : (moment) => chosen[reader.outline.episodeOf(moment)] === true;
}

function slugTest(value: string, reader: IndexReader): Test {
  const exact = reader.about()?.episodes.some(({ slug }) => slug === value) === true;
  return episodeTest(reader, ({ slug, title }) =>
    exact ? slug === value : beginsWords(`${slug} ${title}`, value),
  );
}

/** Dates are compared as text: a year or month stands for its first day. */
function createTest({ field, value }: QueryFilter, reader: IndexReader): Test | null {
  switch (field) {
    case 'kind':
      return kindTest(value, reader);
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
      // Told from the text, see topicPhrases.
      return null;
  }
}

/**
 * Makes one test of all filters that need no text: filters of one field widen each other, fields narrow each other, and an
 * excluded filter rules out.
 */
export function createFilter(filters: readonly QueryFilter[], reader: IndexReader): Test {
  const excluded: Test[] = [];
  const byField = new Map<FilterField, Test[]>();
  for (const filter of filters) {
    const test = createTest(filter, reader);
    if (test === null) continue;
    if (filter.excluded) excluded.push(test);
    else byField.set(filter.field, [...(byField.get(filter.field) ?? []), test]);
  }
  const required = [...byField.values()];
  return (moment) =>
    required.every((tests) => tests.some((test) => test(moment))) && !excluded.some((test) => test(moment));
}

/** The names of a topic as phrases, one of which a moment on it holds; an unknown topic is its own name. */
export function topicPhrases(value: string, reader: IndexReader): QueryPhrase[] {
  const folded = foldTerm(value);
  const topic = reader
    .about()
    ?.topics.find(({ slug, names }) => [slug, ...names].some((name) => foldTerm(name) === folded));
  return (topic?.names ?? [value])
    .map((name) => ({ tokens: tokenise(name), open: false }))
    .filter(({ tokens }) => tokens.length > 0);
}
