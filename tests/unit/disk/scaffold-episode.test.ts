import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readLibrary } from '@/lib/disk/read/read-library';
import { scaffoldEpisode } from '@/lib/disk/write/scaffold-episode';

test('a new episode is a draft without findings, and is never overwritten', async () => {
  const content = mkdtempSync(join(tmpdir(), 'dogear-new-'));
  const path = await scaffoldEpisode(content, { slug: 'rain', title: 'Rain: a "history"' });
  const draft = await readLibrary(content);
  expect(draft).toMatchObject({ episodes: [], diagnostics: [] });
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^draft:.*\n/m, ''));
  expect((await readLibrary(content)).episodes[0]?.summary.meta.title).toBe('Rain: a "history"');
  await expect(scaffoldEpisode(content, { slug: 'rain', title: 'Other' })).rejects.toThrow('--slug');
});

test('an episode with only a transcript gets a summary', async () => {
  const content = mkdtempSync(join(tmpdir(), 'dogear-new-'));
  mkdirSync(join(content, 'episodes/rain'), { recursive: true });
  writeFileSync(join(content, 'episodes/rain/transcript.txt'), 'Ada (00:12): It rains.\n');
  await scaffoldEpisode(content, { slug: 'rain', title: '- Rain: #1' });
  expect(readdirSync(join(content, 'episodes/rain'))).toEqual(['summary.md', 'transcript.txt']);
  const [episode] = (await readLibrary(content, { drafts: true })).episodes;
  expect(episode?.frontMatter.title).toBe('- Rain: #1');
});

test('nothing is written to a folder outside of the content folder', async () => {
  const content = mkdtempSync(join(tmpdir(), 'dogear-new-'));
  const elsewhere = mkdtempSync(join(tmpdir(), 'dogear-elsewhere-'));
  mkdirSync(join(content, 'episodes'));
  symlinkSync(elsewhere, join(content, 'episodes/rain'));
  await expect(scaffoldEpisode(content, { slug: 'rain', title: 'Rain' })).rejects.toThrow(
    'is outside of the content folder',
  );
  expect(readdirSync(elsewhere)).toEqual([]);
});
