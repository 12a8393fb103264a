import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { readLibrary } from '@/lib/disk/read/read-library';

let folder = '';

/** Writes a content folder of invented files. */
function content(files: Record<string, string | Uint8Array>): string {
  folder = mkdtempSync(join(tmpdir(), 'dogear-content-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const GOOD = '---\nsource: { kind: hand-written }\n---\nTest Show: Rain\nOverview\nIt rains in Foohaven.\n';
const codes = (library: Awaited<ReturnType<typeof readLibrary>>): string[] =>
  library.diagnostics.map(({ file, line, code }) => `${file}:${line} ${code}`);

test('an episode that cannot be read is reported, and the others are read', async () => {
  const library = await readLibrary(
    content({
      'episodes/good/summary.md': GOOD,
      'episodes/empty/summary.md': '',
      'episodes/binary/summary.md': new Uint8Array([1, 0, 2, 0]),
      'episodes/captions/summary.md': 'WEBVTT\n\n00:01.000 --> 00:02.000\nRain\n',
      'episodes/Not A Slug/summary.md': GOOD,
      'episodes/nothing/notes.txt': 'x',
    }),
  );
  expect(library.episodes.map(({ slug }) => slug)).toEqual(['good']);
  expect(codes(library)).toEqual([
    'episodes/Not A Slug/summary.md:1 slug-invalid',
    'episodes/binary/summary.md:1 file-binary',
    'episodes/captions/summary.md:1 file-kind',
    'episodes/empty/summary.md:1 file-empty',
    'episodes/nothing/summary.md:1 summary-missing',
  ]);
});

test('a broken line of front matter is reported, and the episode is built from the rest', async () => {
  const library = await readLibrary(
    content({
      'episodes/rain/summary.md':
        '---\nlanguage: en\ntitle: a: b\n---\nTest Show: Rain\nOverview\nIt rains.\n',
    }),
  );
  expect(library.episodes[0]?.summary.meta.title).toBe('Rain');
  expect(codes(library)).toEqual(['episodes/rain/summary.md:3 front-matter-yaml']);
});

test('a draft is not on the site, and its mistakes are still reported', async () => {
  const library = await readLibrary(
    content({ 'episodes/rain/summary.md': GOOD.replace('---\n', '---\ndraft: true\nx: 1\n') }),
  );
  expect(library.episodes).toEqual([]);
  expect((await readLibrary(folder, { drafts: true })).episodes).toHaveLength(1);
  expect(codes(library)).toEqual(['episodes/rain/summary.md:3 front-matter-other']);
});

test('a key of another tool is noted once a library', async () => {
  const withKey = GOOD.replace('---\n', '---\nrating: 4\ntags: [rain]\n');
  const library = await readLibrary(
    content({ 'episodes/fog/summary.md': withKey, 'episodes/rain/summary.md': withKey }),
  );
  expect(codes(library)).toEqual(['episodes/fog/summary.md:2 front-matter-other']);
});

test('newest first; episodes without a date last, by slug', async () => {
  const dated = (date: string): string => GOOD.replace('---\n', `---\ndate: ${date}\n`);
  const library = await readLibrary(
    content({
      'episodes/b/summary.md': GOOD,
      'episodes/a/summary.md': GOOD,
      'episodes/old/summary.md': dated('2024-01-02'),
      'episodes/new/summary.md': dated('2024-12-01'),
    }),
  );
  expect(library.episodes.map(({ slug }) => slug)).toEqual(['new', 'old', 'a', 'b']);
});

test('library.yaml with a broken key keeps the valid ones', async () => {
  const library = await readLibrary(
    content({ 'library.yaml': 'site:\n  name: Foo Notes\n  nmae: x\ntopics: 3\n' }),
  );
  expect(library.file.site?.name).toBe('Foo Notes');
  expect(library.diagnostics.map(({ line, hint }) => [line, hint])).toEqual([
    [3, 'Did you mean “name”?'],
    [4, expect.stringContaining('library.yaml')],
  ]);
});

test('a link out of the content folder is not an episode', async () => {
  const outside = content({ 'elsewhere/summary.md': GOOD, 'content/episodes/good/summary.md': GOOD });
  symlinkSync(join(outside, 'elsewhere'), join(outside, 'content/episodes/linked'), 'dir');
  const library = await readLibrary(join(outside, 'content'));
  expect(library.episodes.map(({ slug }) => slug)).toEqual(['good']);
});

test('a missing content folder is an error with its remedy', async () => {
  await expect(readLibrary('/nowhere/at/all')).rejects.toThrow('--content');
});
