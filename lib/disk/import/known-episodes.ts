import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createSourceText } from '@/lib/core/diagnostics/source-text';
import { readTextFile } from '@/lib/disk/read/read-text-file';
import type { KnownEpisode } from '@/lib/read/feed/assign-item-slugs';
import { readFrontMatter } from '@/lib/read/summary/head/read-front-matter';

/** Lists the folders of content/episodes with the guid and show that imports match by, drafts and unreadable folders included. */
export async function readKnownEpisodes(contentDir: string): Promise<KnownEpisode[]> {
  const folder = join(contentDir, 'episodes');
  const names = await readdir(folder).catch(() => []);
  const slugs = names.filter((name) => !name.startsWith('.')).sort();
  const known: KnownEpisode[] = [];
  // One after the other: a thousand files at once would exceed the system's limit of open files.
  for (const slug of slugs) {
    const file = await readTextFile(join(folder, slug, 'summary.md')).catch(() => null);
    const facts = file?.text ? readFrontMatter(createSourceText(file.text)).value : {};
    known.push({ slug, guid: facts.guid ?? null, show: facts.show ?? null });
  }
  return known;
}
