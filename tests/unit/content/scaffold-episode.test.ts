import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readLibrary } from '@/lib/content/read-library';
import { scaffoldEpisode } from '@/lib/content/scaffold-episode';

test('a new episode is a draft the check has nothing to say about, and is never written over', async () => {
  const content = mkdtempSync(join(tmpdir(), 'dogear-new-'));
  const path = await scaffoldEpisode(content, { slug: 'rain', title: 'Rain: a "history"' });
  const draft = await readLibrary(content);
  expect(draft).toMatchObject({ episodes: [], diagnostics: [] });
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^draft:.*\n/m, ''));
  expect((await readLibrary(content)).episodes[0]?.summary.meta.title).toBe('Rain: a "history"');
  await expect(scaffoldEpisode(content, { slug: 'rain', title: 'Other' })).rejects.toThrow('--slug');
});
