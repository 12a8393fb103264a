import { describe, expect, test } from 'vitest';
import { readLibrary } from '@/lib/disk/read/read-library';
import { buildIndex } from '@/lib/search/index/build-index';
import { searchUntilComplete } from '@/lib/search/index/search-until-complete';
import { createSearcher, type Searcher } from '@/lib/search/search';
import { indexLibrary } from '@/lib/site/search-index/write-search-index';
import { openParts, openWhole, searchParts, sketchMoments } from './sample-index';

const moments = sketchMoments([
  { text: 'just rust and dust on the pier', speaker: 'Bo' },
  { text: 'the parallel execution of a graphics test', speaker: 'Bo', episode: 'sequel' },
  { text: 'a kernel panics', speaker: 'Ada Quill' },
  { text: 'shift the mast', speaker: 'Quilly' },
  { text: 'a kim is a kim', kind: 'point' },
]);
const episodes = [
  { slug: 'pilot', people: { Bo: 'bo-reed', 'Ada Quill': 'ada-quill', Quilly: 'ada-quill' } },
  { slug: 'sequel', people: { Bo: 'bo-marsh' } },
].map((episode) => ({ ...episode, title: episode.slug, show: null, date: null }));
const topics = [
  { slug: 'swift', names: ['Swift'], text: 'a bird', ids: [] },
  { slug: 'ptx', names: ['PTX', 'Parallel Thread Execution'], text: 'a set of orders' },
  { slug: 'c', names: ['C'], text: 'a letter' },
  { slug: 'gpu', names: ['GPU', 'graphics processing unit'], text: 'a chip' },
  { slug: 'sglang', names: ['SGLang'], text: 'an engine' },
  { slug: 'unpaged', names: ['Unpaged'] },
];
const crowd = Array.from({ length: 60 }, (_, place) => ({
  slug: `kim-${place}`,
  names: [`Kim Number${'abcdefghij'[place % 10]}${'abcdef'[Math.floor(place / 10)]}`],
  text: '',
}));
const people = [
  { slug: 'ada-quill', names: ['Ada Quill', 'Quilly'], text: 'keeper; 2 quotes in 1 episode' },
  { slug: 'bo-reed', names: ['Bo Reed', 'Bo'], text: '' },
  { slug: 'bo-marsh', names: ['Bo Marsh', 'Bo'], text: '' },
  ...crowd,
];
const prepared = buildIndex({ moments, episodes, topics, people });

const list = (searcher: Searcher, query: string): string[] =>
  searcher.search(query, { limit: 200 }).map(({ id }) => id);
const pagesOf = (searcher: Searcher, query: string): string[] =>
  searcher.answer(query).pages.map(({ id }) => id);
const whole = createSearcher(openWhole(prepared));

const layouts = [
  ['one file', (query: string) => pagesOf(whole, query), (query: string) => list(whole, query)],
  ['parts', searchParts(prepared, pagesOf), searchParts(prepared, list)],
] as const;

describe.each(layouts)('in an index of %s', (_layout, pages, hits) => {
  test.each([
    // Whole names in any spelling, and aliases.
    ['swift', ['swift']],
    ['ADA QUILL', ['ada-quill']],
    ['sg lang', ['sglang']],
    ['swifts', ['swift']],
    ['c', ['c']],
    ['quilly ', ['ada-quill']],
    ['parallel thread execution', ['ptx']],
    // First and family names match; people with more quotes come first.
    ['quill ', ['ada-quill']],
    ['bo ', ['bo-reed', 'bo-marsh']],
    ['bo reed', ['bo-reed']],
    // At least half of a name while it is typed.
    ['swi', ['swift']],
    ['sw', []],
    ['ada qu', ['ada-quill']],
    ['graphics proc', ['gpu']],
    // A common word is not a name.
    ['graphics', []],
    ['execution', []],
    ['parallel execution', []],
    ['the', []],
    // A query of more than a name is about moments.
    ['swift pier', []],
    ['ada quill kernel', []],
    // Mistyped names, unless the typed word occurs in a moment.
    ['swfit ', ['swift']],
    ['sgalgn ', ['sglang']],
    ['qill ', ['ada-quill']],
    ['shift', []],
    // Filters on moments exclude pages.
    ['swift -rust', []],
    ['swift speaker:bo', []],
    ['swift kind:quote', []],
    ['swift -kind:topic', []],
    ['swift kind:topic', ['swift']],
    ['c kind:person', []],
    ['unpaged', []],
    ['', []],
    // Three of many next to moments, all if there are no moments.
    ['kim ', ['kim-0', 'kim-1', 'kim-2']],
    ['numb', crowd.map(({ slug }) => slug)],
  ])('%s finds the pages %j', (query, expected) => expect(pages(query)).toEqual(expected));

  test('a query with only a kind lists all pages of it', () => {
    expect(hits('kind:topic')).toEqual(['swift', 'ptx', 'c', 'gpu', 'sglang']);
    expect(hits('kind:person')).toEqual(people.map(({ slug }) => slug));
    expect(hits('kind:person kim ')).toEqual(crowd.map(({ slug }) => slug));
  });

  test.each([
    ['speaker:quilly', ['m2', 'm3']],
    ['speaker:"Ada Quill"', ['m2', 'm3']],
    ['speaker:ad', ['m2', 'm3']],
    ['-speaker:Quilly kind:quote', ['m0', 'm1']],
    // A name is resolved by its episode.
    ['speaker:"Bo Reed"', ['m0']],
    ['speaker:marsh', ['m1']],
    ['speaker:bo', ['m0', 'm1']],
  ])('%s finds the moments of a speaker under any name: %j', (query, expected) =>
    expect([...hits(query)].sort()).toEqual(expected),
  );
});

test('a page hit has its kind, the alias it was found by, and its URL', () => {
  const [hit] = createSearcher(openWhole(prepared), { base: '/pod' }).search('quilly ');
  expect(hit).toEqual({
    id: 'ada-quill',
    kind: 'person',
    episode: null,
    title: 'Ada Quill',
    alias: 'Quilly',
    text: 'keeper; 2 quotes in 1 episode',
    speaker: null,
    startMs: null,
    url: '/pod/people/ada-quill/',
    score: 3,
  });
});

test('facets count pages, and label people by the titles of their pages', () => {
  const { facets, total, pagesTotal } = whole.answer('bo ');
  expect({ total, pagesTotal }).toEqual({ total: 2, pagesTotal: 2 });
  expect(facets.kind.map(({ value, count }) => [value, count])).toEqual([
    ['person', 2],
    ['quote', 2],
  ]);
  expect(facets.speaker.map(({ value }) => value)).toEqual(['Bo Marsh', 'Bo Reed']);
});

test('a query longer than any name fetches no names, and one without a matching name no page', async () => {
  const fetched: string[] = [];
  const { reader, fetchParts } = openParts(prepared);
  const searcher = createSearcher(reader);
  const ask = async (query: string): Promise<string[]> => {
    fetched.length = 0;
    await searchUntilComplete({
      reader,
      run: () => searcher.search(query),
      fetchParts: (names) => {
        fetched.push(...names);
        return fetchParts(names);
      },
    });
    return fetched.filter((name) => /^[ng]/.test(name));
  };
  expect(await ask('just rust and dust on the pier')).toEqual([]);
  expect(await ask('kernel panics')).toEqual(['n']);
  expect(await ask('ada quill ')).toEqual(['g0']);
});

test('in the seed library the names of a topic and a person find their pages, with descriptions', async () => {
  const searcher = createSearcher(openWhole(indexLibrary(await readLibrary('content'))));
  const first = (query: string) => {
    const [hit] = searcher.search(query);
    return [hit?.kind, hit?.title, hit?.text];
  };
  expect(first('mojo')).toEqual([
    'topic',
    'Mojo',
    'A programming language by Modular, of the Python family, for CPUs, GPUs and other chips.',
  ]);
  expect(first('lattner')).toEqual([
    'person',
    'Chris Lattner',
    'Co-founder & CEO, Modular; 21 quotes in 1 episode',
  ]);
  expect(first('swix')).toEqual(['person', 'Swyx', 'founder, Small AI; 1 episode']);
});
