import { existsSync } from 'node:fs';
import { copyFile, mkdir, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { listFiles, SITE_DIR } from './place-site-files';

interface MediaFolders {
  readonly contentDir: string;
  readonly siteDir?: string;
}

/**
 * Copies media/ of a content folder to the built files, which the site serves as /media/. Files that are no longer in the
 * content folder are removed.
 */
export async function copyMedia({ contentDir, siteDir = SITE_DIR }: MediaFolders): Promise<void> {
  const [source, target] = [join(contentDir, 'media'), join(siteDir, 'media')];
  const files = await listFiles(source);
  for (const file of await listFiles(target)) if (!files.includes(file)) await rm(join(target, file));
  for (const file of files) await copyNewer(join(source, file), join(target, file));
}

/** Copies a file if it has changed: hours of audio are not copied again for every saved summary. */
async function copyNewer(from: string, to: string): Promise<void> {
  const { size, mtime } = await stat(from);
  const there = existsSync(to) ? await stat(to) : null;
  if (there?.size === size && Math.abs(there.mtimeMs - mtime.getTime()) < 1000) return;
  await mkdir(dirname(to), { recursive: true });
  // An export may have a hard link to the old file, which must not change.
  await rm(to, { force: true });
  await copyFile(from, to);
  await utimes(to, mtime, mtime);
}
