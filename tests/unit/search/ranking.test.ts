import { expect, test } from 'vitest';
import { createSearcher } from '@/lib/search/search';
import { openWhole, sampleIndex } from './sample-index';

/** Fillers make common words as frequent as in a real library. */
const FILLERS = Array.from({ length: 12 }, (_, place) => ({
  text: `the plain filler number ${place} of the show`,
}));

function best(query: string, texts: readonly Parameters<typeof sampleIndex>[0][number][]): string[] {
  const searcher = createSearcher(openWhole(sampleIndex([...texts, ...FILLERS])));
  return searcher.search(query).map(({ id }) => id);
}

test.each([
  ['adjacent words above scattered ones', 'open source', ['source of things that are open', 'open source']],
  ['words in the order of the query above another order', 'open source ', ['source open', 'open source']],
  ['the word itself above its inflection', 'kernel ', ['many kernels here', 'a kernel here']],
  ['the word itself above a completion', 'max', ['maximal effort', 'max effort']],
  ['the rare word above the common one', 'the kernel ', ['the the the show', 'kernel']],
  ['the short text above the long one', 'cuda ', [`cuda ${'and more words '.repeat(30)}`, 'cuda it is']],
])('%s', (_, query, [second, first]) => {
  const found = best(query, [{ text: second ?? '' }, { text: first ?? '' }]);
  expect(found[0]).toBe('m1');
});

test('for the same words a quote ranks above a point, a point above a timeline row', () => {
  const text = 'democratize inference';
  const found = best(text, [
    { text, kind: 'timeline' },
    { text, kind: 'episode' },
    { text, kind: 'point' },
    { text, kind: 'quote' },
  ]);
  expect(found).toEqual(['m3', 'm2', 'm0', 'm1']);
});

test.each([
  ['a swapped pair of letters', 'infernece'],
  ['a wrong first letter', 'onference'],
  ['a missing letter', 'inferece'],
  ['two edits in a long word', 'infferrence'],
  ['half a word', 'infer'],
  ['an inflection', 'inferences'],
  ['added accents', 'ínférence'],
])('%s still finds the moment', (_, query) => {
  expect(best(query, [{ text: 'scaling inference' }])).toEqual(['m0']);
});

test.each([
  'sparse matrix ',
  'sparse matrix c',
  'sparse matrix cr',
  'sparse matrix cra',
  'sparse matrix crate',
])('a hit stays while the next word is typed: "%s"', (query) => {
  const texts = [{ text: 'a sparse matrix in a crate' }, { text: 'c or cr' }, { text: 'c matrix' }];
  expect(best(query, texts)[0]).toBe('m0');
});

test('a name finds what that speaker says about the rest of the query', () => {
  const texts = [
    {
      text: 'A talk with Ada Lovelace about engines, looms and gardens',
      kind: 'section' as const,
      startMs: null,
    },
    { text: 'gardens are fine', speaker: 'Ada Lovelace' },
    { text: 'gardens are fine', speaker: 'Somebody Else' },
  ];
  expect(best('ada lovelace gardens ', texts)[0]).toBe('m1');
  expect(best('lovelace ', texts)).toContain('m1');
});

test('"gpu" ranks quotes above points, in singular or plural', () => {
  const texts = [
    { text: 'what a GPU is for', title: 'The GPU', kind: 'point' as const },
    { text: 'we all love our GPUs' },
  ];
  expect(best('gpu', texts)).toEqual(['m1', 'm0']);
});

test.each([
  ['before:2025', []],
  ['after:2025', ['m0']],
  ['after:2025-01-02', []],
  ['show:sho', ['m0']],
  ['-show:show garden', []],
  ['before:dawn ', ['m0']],
])('the query %s filters by show and date', (query, expected) => {
  expect(best(`${query} kind:point`, [{ text: 'a garden before dawn', kind: 'point' }])).toEqual(expected);
});

test('short words are not corrected, since nearly every one has a near term', () => {
  expect(best('gpx ', [{ text: 'a gpu' }])).toEqual([]);
});

test('a word is corrected only if no moment contains it', () => {
  expect(best('model ', [{ text: 'modal logic' }, { text: 'a model' }])).toEqual(['m1']);
});

test('one wrong word does not hide the moment', () => {
  expect(best('sparse matrix of zebras ', [{ text: 'a sparse matrix of things' }])[0]).toBe('m0');
});

test.each([
  ['"black art"', ['m0']],
  ['"art black"', []],
  ['"black ar', ['m0']],
  ['art -black', ['m1']],
  ['art -"black art"', ['m1']],
  ['speaker:ada', ['m1']],
  ['art speaker:"ada love"', ['m1']],
  ['kind:point', ['m1']],
  ['art -kind:point', ['m0']],
  ['episode:two', ['m1']],
  ['art episode:pilot', ['m0']],
  ['topic:gpu', ['m1']],
  ['-black', []],
  ['', []],
])('the query %s is parsed and applied', (query, expected) => {
  const found = best(query, [
    { text: 'a black art' },
    { text: 'art on a graphics card', kind: 'point', speaker: 'Ada Lovelace', episode: 'two' },
  ]);
  expect(found).toEqual(expected);
});

test('the URL of a hit is below the base path', () => {
  const index = sampleIndex([
    { text: 'kernel', startMs: 772_400 },
    { text: 'kernel', kind: 'episode', startMs: null },
  ]);
  const urls = createSearcher(openWhole(index), { base: '/pod' })
    .search('kernel')
    .map(({ url }) => url);
  expect(urls).toEqual(['/pod/episodes/pilot/?t=772#m0', '/pod/episodes/pilot/']);
});

test('options work like filters, and counts ignore them', () => {
  const texts = [
    { text: 'gpu', speaker: 'Ada' },
    { text: 'gpu', kind: 'point' as const },
  ];
  const answer = createSearcher(openWhole(sampleIndex(texts))).answer('gpu', { kind: 'point' });
  expect(answer.total).toBe(1);
  expect(answer.facets.kind.map(({ value, count }) => `${value} ${count}`).sort()).toEqual([
    'point 1',
    'quote 1',
  ]);
});
