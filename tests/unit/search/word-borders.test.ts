import { expect, test } from 'vitest';
import { createSearcher } from '@/lib/search/search';
import { openWhole, sampleIndex, searchParts } from './sample-index';

/** Frequent enough that their words are not taken for mistakes. */
const SAID = Array.from({ length: 9 }, (_, place) => ({
  text: `open talk ${place}, and the source of a river, ${place} times`,
}));
const prepared = sampleIndex([
  { text: 'open source hardware for a kitchen' },
  { text: 'a database of harbours' },
  { text: 'the instrumentation of a technology' },
  ...SAID,
]);

test.each([
  ['two words written as one', 'opensource kitchen', 'm0'],
  ['two words written as one, alone', 'opensource ', 'm0'],
  ['one word written as two', 'data base harbours', 'm1'],
  ['words that are cut off', 'instrumenta technolo ', 'm2'],
])('%s are found, in one file and in parts', (_, query, id) => {
  expect(createSearcher(openWhole(prepared)).search(query)[0]?.id).toBe(id);
  const search = searchParts(prepared, (searcher, words) => searcher.search(words));
  expect(search(query)[0]?.id).toBe(id);
});

test('a split word is listed as a correction', () => {
  const { repairs } = createSearcher(openWhole(prepared)).answer('opensource kitchen ');
  expect(repairs).toEqual([{ typed: 'opensource', meant: 'open source' }]);
});

test('a known word is not split', () => {
  const { repairs, groups } = createSearcher(openWhole(prepared)).answer('database ');
  expect(repairs).toEqual([]);
  expect(groups.flatMap(({ hits }) => hits.map((hit) => hit.id))).toEqual(['m1']);
});
