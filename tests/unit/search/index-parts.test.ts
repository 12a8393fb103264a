import { expect, test } from 'vitest';
import { searchUntilComplete } from '@/lib/search/index/search-until-complete';
import { createSearcher } from '@/lib/search/search';
import { openParts, sampleIndex } from './sample-index';

const MANY = Array.from({ length: 40 }, (_, place) => ({
  text: `the plain talk number ${place} about ${['kernels', 'compilers', 'gardens'][place % 3]} and the weather`,
  speaker: 'Ada Lovelace',
}));
const prepared = sampleIndex([...MANY, { text: 'a sparse matrix in the garden' }, { text: 'sparse words' }], {
  pool: 4,
  detailed: true,
});

function open() {
  const opened = openParts(prepared);
  const searcher = createSearcher(opened.reader);
  const ask = (query: string) =>
    searchUntilComplete({
      ...opened,
      run: () => searcher.search(query, { limit: 4 }).map(({ text }) => text),
    });
  return {
    ...opened,
    searcher,
    ask,
    kinds: () => opened.fetched.map((names) => names.map((name) => name[0])),
  };
}

test('a query fetches its terms, then the texts of its hits, and nothing else', async () => {
  const { ask, kinds } = open();
  expect(await ask('sparse matrix ')).toEqual(['a sparse matrix in the garden']);
  const [words, texts, ...more] = kinds();
  expect(more).toEqual([]);
  expect(new Set(words)).toEqual(new Set(['p']));
  expect(texts).toEqual(['t']);
});

test('a part is fetched only once', async () => {
  const { ask, fetched } = open();
  await ask('sparse matrix ');
  const before = fetched.length;
  await ask('sparse matrix ');
  await ask('matrix sparse ');
  expect(fetched.length).toBe(before);
});

test('the vocabulary is fetched only for a word that needs correction', async () => {
  const { ask, kinds } = open();
  await ask('kernels weather ');
  expect(kinds().flat()).not.toContain('v');
  expect(await ask('sparce matrix ')).toEqual(['a sparse matrix in the garden']);
  expect(kinds().flat()).toContain('v');
});

test('exact matches are returned while parts for fuzzy matches are loading', async () => {
  const opened = openParts(prepared);
  const searcher = createSearcher(opened.reader);
  const partials: string[][] = [];
  await searchUntilComplete({
    ...opened,
    run: () => searcher.search('matrix gardn ').map(({ text }) => text),
    onPartial: (texts) => partials.push(texts),
  });
  expect(partials.at(-1)).toEqual(['a sparse matrix in the garden']);
});

test('a stale question fetches nothing more', async () => {
  const { reader, searcher, fetchParts, fetched } = open();
  let asked = 0;
  const isStale = () => {
    asked += 1;
    return asked > 1;
  };
  await searchUntilComplete({ reader, fetchParts, isStale, run: () => searcher.search('sparse matrix ') });
  expect(fetched.length).toBe(1);
});

test('a part that cannot be loaded is an error, never an empty answer', async () => {
  const { reader, searcher } = open();
  const fetchParts = () => Promise.reject(new Error('search index: p3.bin answered 500'));
  const run = () => searcher.search('sparse');
  await expect(searchUntilComplete({ reader, fetchParts, run })).rejects.toThrow('answered 500');
});

test.each([
  ['a page of HTML', () => new TextEncoder().encode('<!doctype html><title>Sign in</title>')],
  ['nothing', () => new Uint8Array()],
  ['half a part', (bytes: Uint8Array) => bytes.slice(0, bytes.length >> 1)],
  ['a part of another version', (bytes: Uint8Array) => bytes.with(2, 99)],
])('%s in place of a part is refused with an error that names the remedy', (_, spoil) => {
  const { reader, bytesOf } = open();
  for (const name of ['p0', 't0', 'v', 's', 'a', 'w0']) {
    expect(() => reader.add(name, spoil(bytesOf(name) ?? new Uint8Array())), name).toThrow(
      `search index: broken part ${name}, rebuild with npm run build`,
    );
  }
});
