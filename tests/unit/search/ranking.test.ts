import { expect, test } from 'vitest';
import { createSearcher } from '@/lib/search/search';
import { openWhole, sampleIndex } from './sample-index';

/** Fillers make common words common, as they are in a real library. */
const FILLERS = Array.from({ length: 12 }, (_, place) => ({
  text: `the plain filler number ${place} of the show`,
}));

function best(query: string, texts: readonly Parameters<typeof sampleIndex>[0][number][]): string[] {
  const searcher = createSearcher(openWhole(sampleIndex([...texts, ...FILLERS])));
  return searcher.search(query).map(({ id }) => id);
}

test.each([
  ['neighbours before scattered words', 'open source', ['source of things that are open', 'open source']],
  ['the order asked for before the other', 'open source ', ['source open', 'open source']],
  ['the word itself before its inflection', 'kernel ', ['many kernels here', 'a kernel here']],
  ['the word itself before a completion', 'max', ['maximal effort', 'max effort']],
  ['the rare word before the common one', 'the kernel ', ['the the the show', 'kernel']],
  ['the short text before the long one', 'cuda ', [`cuda ${'and more words '.repeat(30)}`, 'cuda it is']],
])('%s', (_, query, [second, first]) => {
  const found = best(query, [{ text: second ?? '' }, { text: first ?? '' }]);
  expect(found[0]).toBe('m1');
});

test('a quote stands before a point, a point before a timeline row, for the same words', () => {
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
  ['accents nobody wrote', 'ínférence'],
])('%s still finds the moment', (_, query) => {
  expect(best(query, [{ text: 'scaling inference' }])).toEqual(['m0']);
});

test.each([
  'sparse matrix ',
  'sparse matrix c',
  'sparse matrix cr',
  'sparse matrix cra',
  'sparse matrix crate',
])('what is found stays found while the next word is typed: "%s"', (query) => {
  const texts = [{ text: 'a sparse matrix in a crate' }, { text: 'c or cr' }, { text: 'c matrix' }];
  expect(best(query, texts)[0]).toBe('m0');
});

test('a name finds what its bearer says about the rest of the query', () => {
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

test('"gpu" brings what was said before what was written, whatever the number', () => {
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
])('the query %s is understood by show and date', (query, expected) => {
  expect(best(`${query} kind:point`, [{ text: 'a garden before dawn', kind: 'point' }])).toEqual(expected);
});

test('short words are not repaired, for nearly every one has a neighbour', () => {
  expect(best('gpx ', [{ text: 'a gpu' }])).toEqual([]);
});

test('a typing error is repaired only when nobody says the word', () => {
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
])('the query %s is understood', (query, expected) => {
  const found = best(query, [
    { text: 'a black art' },
    { text: 'art on a graphics card', kind: 'point', speaker: 'Ada Lovelace', episode: 'two' },
  ]);
  expect(found).toEqual(expected);
});

test('a hit links to its moment below the base path', () => {
  const index = sampleIndex([
    { text: 'kernel', startMs: 772_400 },
    { text: 'kernel', kind: 'episode', startMs: null },
  ]);
  const urls = createSearcher(openWhole(index), { base: '/pod' })
    .search('kernel')
    .map(({ url }) => url);
  expect(urls).toEqual(['/pod/episodes/pilot/?t=772#m0', '/pod/episodes/pilot/']);
});

test('options narrow like filters, and counts tell what each choice leaves', () => {
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
