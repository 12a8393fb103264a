import { expect, test } from 'vitest';
import { NO_CHOICES } from '@/lib/search/query/compose-query';
import { parseQuery } from '@/lib/search/query/parse-query';
import { relaxQuery } from '@/lib/search/query/relax-query';
import { replaceWord } from '@/lib/search/query/replace-word';

/** A query on one line: words with * while unfinished and ! when exact, then phrases, exclusions and filters. */
function sketch(query: string): string {
  const { words, phrases, excluded, filters } = parseQuery(query);
  const list = (tokens: readonly { term: string; alias: boolean }[]): string =>
    tokens
      .filter(({ alias }) => !alias)
      .map(({ term }) => term)
      .join(' ');
  return [
    ...words.map(
      (word) => `${word.spellings.join('|')}${word.exact ? '!' : ''}${word.unfinished ? '*' : ''}`,
    ),
    ...phrases.map(({ tokens, open }) => `"${list(tokens)}${open ? '' : '"'}`),
    ...excluded.map(({ tokens }) => `-"${list(tokens)}"`),
    ...filters.map(({ field, value, excluded: out }) => `${out ? '-' : ''}${field}=${value}`),
  ].join(' ');
}

test.each([
  ['the last word may be unfinished', 'drive out comp', 'drive out comp*'],
  ['a space ends it', 'drive out ', 'drive out'],
  ['a phrase is exact', '"in a day"', 'in! a! day! "in a day"'],
  ['curly quotation marks work, too', '“black art”', 'black! art! "black art"'],
  ['single guillemets are quotation marks', '‹bonjour monde›', 'bonjour! monde! "bonjour monde"'],
  ['corner brackets are quotation marks', '「生産性 向上」', sketch('"生産性 向上"')],
  ['white corner brackets are quotation marks', '『生産性 向上』', sketch('“生産性 向上”')],
  ['a value may be in corner brackets', 'topic:「生産性 向上」', 'topic=生産性 向上'],
  ['an open phrase may be unfinished', 'x "black ar', 'x black! ar!* "black ar'],
  ['a phrase may be in the middle', 'who "black art" says ', 'who black! art! says "black art"'],
  ['a minus excludes', 'mojo -rust', 'mojo -"rust"'],
  ['a minus excludes a phrase', 'mojo -"black art"', 'mojo -"black art"'],
  [
    'a hyphen inside a word does not',
    'high-performance ',
    'high|highperformance performance|highperformance',
  ],
  ['a speaker filters', 'speaker:lattner mojo ', 'mojo speaker=lattner'],
  ['a value may contain spaces', 'speaker:"Chris Lattner"', 'speaker=Chris Lattner'],
  ['fields are case-insensitive', 'Kind:Quote', 'kind=Quote'],
  ['a filter may be excluded', 'mojo -kind:timeline', 'mojo -kind=timeline'],
  ['an episode filters', 'episode:pilot', 'episode=pilot'],
  ['an unknown kind is words', 'kind:of ', 'kind of'],
  ['a length filters, also as a prefix', 'length:short -length:m', 'length=short -length=m'],
  ['an unknown length is words', 'length:40 ', 'length 40'],
  ['a field without a value is ignored', 'mojo speaker:', 'mojo'],
  ['an unknown field is words', 'foo:bar ', 'foo bar'],
  ['an inch mark is not a phrase', '5" display ', '5 display'],
  ['signs alone are ignored', '"" - -- : "', ''],
])('%s', (_, query, expected) => {
  expect(sketch(query)).toBe(expected);
});

test('a very long query is truncated, not refused', () => {
  expect(parseQuery('word '.repeat(5000)).words.length).toBe(40);
});

test('all quotation marks are recognised when a query is relaxed or corrected', () => {
  expect(relaxQuery('‹bonjour monde›', NO_CHOICES)[0]?.query).toBe('bonjour monde');
  expect(relaxQuery('「生産性 向上」', NO_CHOICES)[0]?.query).toBe('生産性 向上');
  expect(replaceWord('「bonjuor monde」', 'bonjuor', 'bonjour')).toBe('「bonjour monde」');
});
