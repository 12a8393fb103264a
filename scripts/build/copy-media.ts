import { existsSync } from 'node:fs';
import { copyFile, mkdir, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { listFiles, SITE_DIR } from './place-site-files';

interface MediaFolders {
  readonly contentDir: string;
  readonly siteDir?: string;
}

/**
 * Copies media/ of a content folder into the built files, from where the site serves it as /media/. A file that the content
 * folder no longer has is removed.
 */
export async function copyMedia({ contentDir, siteDir = SITE_DIR }: MediaFolders): Promise<void> {
  const [source, target] = [join(contentDir, 'media'), join(siteDir, 'media')];
  const files = await listFiles(source);
  for (const file of await listFiles(target)) if (!files.includes(file)) await rm(join(target, file));
  for (const file of files) await copyNewer(join(source, file), join(target, file));
}

/** Hours of sound are not copied again for every saved summary. */
async function copyNewer(from: string, to: string): Promise<void> {
  const { size, mtime } = await stat(from);
  const there = existsSync(to) ? await stat(to) : null;
  if (there?.size === size && Math.abs(there.mtimeMs - mtime.getTime()) < 1000) return;
  await mkdir(dirname(to), { recursive: true });
  // An export may be linked to the old file and keeps it.
  await rm(to, { force: true });
  await copyFile(from, to);
  await utimes(to, mtime, mtime);
}
