import { expect, test } from 'vitest';
import { checkLibrary } from '@/lib/check/check-library';
import type { Episode, LibraryFile } from '@/lib/core/model/library';
import { parseSummary } from '@/lib/read/summary/parse-summary';

const FILE = 'episodes/pier/summary.md';

/** Checks one made-up episode and returns which files were requested. */
function check(head: string, { body = '', file = {} }: { body?: string; file?: LibraryFile } = {}) {
  const text = `---\n${head}\n---\n# Tide Talk: The Long Pier\n\n**Date:** May 6, 2031\n\n## Overview\n\nIt is long. ${body}\n`;
  const { summary, frontMatter } = parseSummary(text, { episode: 'pier' });
  if (summary === null) throw new Error('test: the text could not be parsed');
  const episode: Episode = { slug: 'pier', file: FILE, frontMatter, summary, passages: [], chapters: [] };
  const read: string[] = [];
  const asked: string[] = [];
  const found = checkLibrary(
    { file, episodes: [episode], diagnostics: [] },
    {
      textOf: (name) => {
        read.push(name);
        return name === FILE ? text : '';
      },
      exists: (path) => {
        asked.push(path);
        return path === 'covers/pier.png' || path === 'episodes/pier/pier.mp3';
      },
    },
  );
  return { codes: found.map(({ code }) => code), hints: found.map(({ hint }) => hint), read, asked };
}

test.each([
  '../../../etc/hostname',
  '/../../etc/hostname',
  'covers/../../../etc/hostname',
  '%2e%2e/%2e%2e/etc/hostname',
  '%2E%2E%2Fetc%2Fhostname',
  '"..\\\\..\\\\etc\\\\hostname"',
  '"covers/pier.png\\0../../etc"',
])('image: %s is refused without a file lookup', (image) => {
  const { codes, asked } = check(`image: ${image}`);
  expect(codes).toEqual(['path-outside']);
  expect(asked).toEqual([]);
});

test.each(['file:///etc/hostname', 'javascript:alert(1)', '//example.org/x.png', 'C:\\pier.png'])(
  'image: %s is no file of the site',
  (image) => {
    const { codes, asked } = check(`image: ${image}`);
    expect(codes).toEqual(['link-unsafe']);
    expect(asked).toEqual([]);
  },
);

test('links that leave the site are never looked up outside it', () => {
  const { asked } = check('language: en', {
    body: '[a](../../../../../etc/hostname), [b](%2e%2e/%2e%2e/%2e%2e/x.txt), [c](..%2f..%2f..%2fx.txt), [d](..\\..\\x.txt)',
  });
  expect(asked.filter((path) => /(?:^|[\\/])\.\.(?:[\\/]|$)|^\//.test(path))).toEqual([]);
});

test('no front matter value causes a file to be read', () => {
  const { read } = check(
    'transcript: ../../secret.vtt\nchapters: /etc/hostname\nsource: { kind: hand-written, url: ../../secret }\nimage: ../secret',
  );
  expect([...new Set(read)]).toEqual([FILE]);
});

test.each([
  ['image: covers/pier.png', []],
  ['image: /covers/pier.png', []],
  ['image: https://example.org/pier.png', []],
  ['image: public/covers/pier.png', ['file-missing']],
  ['recordings: [{ kind: audio, url: pier.mp3 }]', []],
  ['recordings: [{ kind: audio, url: bell.mp3 }]', ['file-missing']],
  ['recordings: [{ kind: audio, url: "https://example.org/pier.mp3" }]', []],
  ['recordings: [{ kind: youtube, url: pier.mp3 }]', ['link-unsafe']],
  ['recordings: [{ kind: overcast, id: pier, offset: "1:30" }]', []],
  ['recordings: [{ kind: overcast, id: pier, offset: -2.5 }]', []],
])('%s results in %j', (head, codes) => expect(check(head).codes).toEqual(codes));

test('a path that begins with public/ gets a hint', () => {
  expect(check('image: public/covers/pier.png').hints).toEqual(['Write covers/pier.png, without public/.']);
});
