import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createSourceText } from '@/lib/core/diagnostics/source-text';
import { readTextFile } from '@/lib/disk/read/read-text-file';
import type { KnownEpisode } from '@/lib/read/feed/assign-item-slugs';
import { readFrontMatter } from '@/lib/read/summary/head/read-front-matter';

/** Lists what stands in content/episodes with the facts an import goes by, drafts and unreadable folders included. */
export async function readKnownEpisodes(contentDir: string): Promise<KnownEpisode[]> {
  const folder = join(contentDir, 'episodes');
  const names = await readdir(folder).catch(() => []);
  const slugs = names.filter((name) => !name.startsWith('.')).sort();
  const known: KnownEpisode[] = [];
  // One after the other: a thousand files at once would exhaust what a system lets a program open.
  for (const slug of slugs) {
    const file = await readTextFile(join(folder, slug, 'summary.md')).catch(() => null);
    const facts = file?.text ? readFrontMatter(createSourceText(file.text)).value : {};
    known.push({ slug, guid: facts.guid ?? null, show: facts.show ?? null });
  }
  return known;
}
