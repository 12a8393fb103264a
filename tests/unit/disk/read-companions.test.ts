import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { readLibrary } from '@/lib/disk/read/read-library';

let folder = '';

/** Reads an episode with these files in its folder. */
async function episodeWith(files: Record<string, string>) {
  folder = mkdtempSync(join(tmpdir(), 'dogear-companions-'));
  const home = join(folder, 'episodes/rain');
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'summary.md'), '---\nlanguage: en\n---\nTest Show: Rain\nOverview\nIt rains.\n');
  for (const [name, text] of Object.entries(files)) writeFileSync(join(home, name), text);
  const { episodes, diagnostics } = await readLibrary(folder);
  return { episode: episodes[0], diagnostics };
}

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const chaptersOf = (...chapters: object[]): string => JSON.stringify({ version: '1.2.0', chapters });
const timesOf = (episode: Awaited<ReturnType<typeof episodeWith>>['episode']) =>
  episode?.chapters.map(({ startMs, endMs, title }) => [title, startMs, endMs]);

test('a silent chapter is not listed and does not end another', async () => {
  const { episode } = await episodeWith({
    'chapters.json': chaptersOf(
      { startTime: 0, title: 'Rain' },
      { startTime: 5, title: 'A picture', toc: false },
      { startTime: 10, title: 'Hail', endTime: 12 },
      { startTime: 20, title: 'Snow' },
      { startTime: 30, title: 'The end card', toc: false },
    ),
  });
  expect(timesOf(episode)).toEqual([
    ['Rain', 0, 10_000],
    ['Hail', 10_000, 12_000],
    ['Snow', 20_000, null],
  ]);
});

test('passages end where a chapter begins, when the summary has no timeline', async () => {
  const { episode } = await episodeWith({
    'chapters.json': chaptersOf({ startTime: 0, title: 'Rain' }, { startTime: 2, title: 'Hail' }),
    'transcript.vtt': 'WEBVTT\n\n00:00.000 --> 00:02.000\nIt rains.\n\n00:02.000 --> 00:04.000\nIt hails.\n',
  });
  expect(episode?.passages.map(({ text }) => text)).toEqual(['It rains.', 'It hails.']);
});

test('a mistake in a companion file is reported with that file, and the summary is shown', async () => {
  const { episode, diagnostics } = await episodeWith({
    'chapters.json': '{ "chapters": [',
    'transcript.txt': '',
  });
  expect(episode?.summary.meta.title).toBe('Rain');
  expect(episode?.chapters).toEqual([]);
  expect(diagnostics.map(({ file }) => file)).toContain('episodes/rain/chapters.json');
});
