import { foldTerm } from './fold-term';
import type { IndexDocument, IndexedMoment } from './index-schema';
import { matchPhrase } from './match-phrase';
import type { FilterField, QueryFilter } from './parse-query';
import type { MomentTokens } from './rank-moment';
import { type Token, tokenise } from './tokenise';

type Index = Pick<IndexDocument, 'episodes' | 'topics'>;
type Test = (moment: IndexedMoment, tokens: MomentTokens) => boolean;

/** Every word of the value begins a word of the text: "chris lat" holds in "Chris Lattner". */
function beginsWords(text: readonly Token[], value: string): boolean {
  const wanted = tokenise(value).filter((token) => !token.alias);
  return wanted.length > 0 && wanted.every(({ term }) => text.some((token) => token.term.startsWith(term)));
}

function episodeTest(value: string, { episodes }: Index): Test {
  const exact = episodes.some(({ slug }) => slug === value);
  const chosen = episodes.map(({ slug, title }) =>
    exact ? slug === value : beginsWords(tokenise(`${slug} ${title}`), value),
  );
  return (moment) => chosen[moment.episode] === true;
}

function topicTest(value: string, { topics }: Index): Test {
  const folded = foldTerm(value);
  const topic = topics.find(({ slug, names }) => [slug, ...names].some((name) => foldTerm(name) === folded));
  const names = (topic?.names ?? [value]).map(tokenise).filter((tokens) => tokens.length > 0);
  return (_, { title, text }) => names.some((name) => matchPhrase(title, name) || matchPhrase(text, name));
}

function createTest({ field, value }: QueryFilter, index: Index): Test {
  switch (field) {
    case 'kind': {
      const kind = value.toLowerCase();
      return (moment) => moment.kind === kind || `${moment.kind}s`.startsWith(kind);
    }
    case 'speaker':
      return (_, { speaker }) => beginsWords(speaker, value);
    case 'episode':
      return episodeTest(value, index);
    case 'topic':
      return topicTest(value, index);
  }
}

/**
 * Makes one test of all filters of a query: filters of one field widen each other, fields narrow each other, and an
 * excluded filter rules out.
 */
export function createFilter(filters: readonly QueryFilter[], index: Index): Test {
  const excluded = filters.filter((filter) => filter.excluded).map((filter) => createTest(filter, index));
  const byField = new Map<FilterField, Test[]>();
  for (const filter of filters.filter(({ excluded: out }) => !out)) {
    byField.set(filter.field, [...(byField.get(filter.field) ?? []), createTest(filter, index)]);
  }
  const required = [...byField.values()];
  return (moment, tokens) =>
    required.every((tests) => tests.some((test) => test(moment, tokens))) &&
    !excluded.some((test) => test(moment, tokens));
}
