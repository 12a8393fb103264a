import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { FeedShow } from '@/lib/core/model/feed';
import { readLibraryFile } from '@/lib/disk/read/read-library-file';
import { writeAtomic } from '@/lib/disk/write/write-atomic';

/**
 * Writes library.yaml with a feed's show where there is no such file, and otherwise returns what to add, because an existing
 * file belongs to the author. Returns sentences for the author.
 */
export async function adviseShow(
  show: FeedShow,
  { contentDir, dryRun }: { contentDir: string; dryRun: boolean },
): Promise<string[]> {
  const { title, image, link } = show;
  if (title === null) return [];
  const entry = {
    name: title,
    ...(image === null ? {} : { image }),
    ...(link === null ? {} : { links: [link] }),
  };
  const yaml = stringify({ shows: [entry] }, { lineWidth: 0 });
  const path = join(contentDir, 'library.yaml');
  if (!existsSync(path)) {
    if (!dryRun) await writeAtomic(path, new TextEncoder().encode(yaml));
    return ['library.yaml: new, with the show'];
  }
  const { value } = await readLibraryFile(contentDir);
  const isKnown = (value.shows ?? []).some(({ name }) => name.toLowerCase() === title.toLowerCase());
  return isKnown ? [] : [`library.yaml: kept; to add the show, paste\n${yaml.trimEnd()}`];
}
