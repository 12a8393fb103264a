import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { searchUntilComplete } from '@/lib/search/index/search-until-complete';
import { createSearcher } from '@/lib/search/search';
import { readSearchIndex } from '@/lib/site/search-index/read-search-index';
import { writeIndexFiles } from '@/lib/site/search-index/write-search-index';
import { sampleIndex } from '@/tests/unit/search/sample-index';

let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'dogear-index-'));
});
afterEach(() => rm(dir, { recursive: true }));

const GRAIN = {
  terms: { bytes: 100, files: 100 },
  pairs: { bytes: 200, files: 100 },
  texts: { bytes: 300, files: 100 },
};
const small = sampleIndex([{ text: 'a sparse matrix' }, { text: 'a garden' }]);

/** Words that hardly compress, for a large library. */
const many = (count: number) =>
  Array.from({ length: count }, (_, place) => ({
    text: Array.from({ length: 60 }, (_, word) => ((place * 61 + word) * 7919 * 104_729).toString(36)).join(
      ' ',
    ),
  }));

async function search(query: string): Promise<string[]> {
  const opened = await readSearchIndex(dir);
  const searcher = createSearcher(opened.reader);
  return (await searchUntilComplete({ ...opened, run: () => searcher.search(query) })).map(
    ({ text }) => text,
  );
}

test('a small library is one file', async () => {
  const manifest = await writeIndexFiles(small, dir);
  expect(manifest.layout).toBe('single');
  expect(await search('sparse')).toEqual(['a sparse matrix']);
});

test('a library that is too large for one file becomes a folder of parts', async () => {
  const manifest = await writeIndexFiles(sampleIndex([...many(1500), { text: 'a sparse matrix' }]), dir);
  expect(manifest.layout).toBe('sharded');
  expect(await search('sparse')).toEqual(['a sparse matrix']);
});

test('names of index files depend on the content only', async () => {
  const names = async (texts: string[]) => {
    await writeIndexFiles(sampleIndex(texts.map((text) => ({ text }))), dir, GRAIN);
    return (await readdir(dir)).sort();
  };
  const first = await names(['one', 'two']);
  expect(await names(['one', 'two'])).toEqual(first);
  const second = await names(['one', 'three']);
  expect(second).not.toEqual(first);
  expect(second.length).toBe(2);
});

test('an older index of the other layout is removed, other files are kept', async () => {
  await writeFile(join(dir, 'note.txt'), 'kept');
  await writeIndexFiles(small, dir);
  const parts = await writeIndexFiles(small, dir, GRAIN);
  expect((await readdir(dir)).sort()).toEqual(
    ['manifest.json', 'note.txt', parts.layout === 'sharded' ? parts.folder : ''].sort(),
  );
  await writeIndexFiles(small, dir);
  expect((await readdir(dir)).length).toBe(3);
});

test('the order of episodes in the input does not change a byte', async () => {
  const sketches = ['b', 'a', 'c'].map((episode) => ({ text: `a garden of ${episode}`, episode }));
  const written = async (list: typeof sketches) => {
    const manifest = await writeIndexFiles(sampleIndex(list), dir, GRAIN);
    return [manifest, await readFile(join(dir, 'manifest.json'), 'utf8')];
  };
  const ids = (list: typeof sketches) =>
    list.map((sketch) => ({ ...sketch, id: sketch.episode, startMs: 0 }));
  expect(await written(ids([...sketches].reverse()))).toEqual(await written(ids(sketches)));
});

test.each([
  [
    'an older version',
    (text: string) => text.replace('"version":3', '"version":1'),
    'unknown version 1, rebuild',
  ],
  ['half a manifest', (text: string) => text.slice(0, 40), 'is not JSON, rebuild'],
  ['a page', () => '"<!doctype html>"', 'broken manifest, rebuild'],
])('%s is an error with its remedy', async (_, spoil, message) => {
  await writeIndexFiles(small, dir, GRAIN);
  const file = join(dir, 'manifest.json');
  await writeFile(file, spoil(await readFile(file, 'utf8')));
  await expect(search('sparse')).rejects.toThrow(message);
});

test.each([
  ['missing', (file: string) => rm(file)],
  ['truncated', (file: string) => truncate(file, 30)],
  ['a page', (file: string) => writeFile(file, '<!doctype html>')],
])('a part that is %s is an error with its remedy, never no results', async (_, spoil) => {
  const manifest = await writeIndexFiles(small, dir, GRAIN);
  const folder = join(dir, manifest.layout === 'sharded' ? manifest.folder : '');
  for (const name of await readdir(folder)) await spoil(join(folder, name));
  await expect(search('sparse')).rejects.toThrow(
    /search index: cannot read .*\.bin, rebuild with npm run index/,
  );
});

test('a missing index is an error with its remedy', async () => {
  await expect(search('sparse')).rejects.toThrow('build it with npm run index');
});
