import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const TARGET = 'public/media';
const LIST = '.dogear/media.json';

interface MediaFolders {
  readonly contentDir: string;
  /** The project's folder. */
  readonly root?: string;
}

/**
 * Copies media/ of a content folder to public/media/, from where the site serves it as /media/. What an earlier run copied and
 * the folder no longer has goes; files that somebody else put into public/media/ stay.
 */
export async function copyMedia({ contentDir, root = '.' }: MediaFolders): Promise<void> {
  const [source, target, list] = [join(contentDir, 'media'), join(root, TARGET), join(root, LIST)];
  const files = await filesBelow(source);
  const earlier: string[] = existsSync(list) ? JSON.parse(await readFile(list, 'utf8')) : [];
  for (const file of earlier) if (!files.includes(file)) await rm(join(target, file), { force: true });
  for (const file of files) await copyNewer(join(source, file), join(target, file));
  await mkdir(dirname(list), { recursive: true });
  await writeFile(list, `${JSON.stringify(files)}\n`);
}

async function filesBelow(dir: string): Promise<string[]> {
  if (!existsSync(dir)) return [];
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1))
    .sort();
}

/** Hours of sound are not copied again for every saved summary. */
async function copyNewer(from: string, to: string): Promise<void> {
  const { size, mtime } = await stat(from);
  const there = existsSync(to) ? await stat(to) : null;
  if (there?.size === size && Math.abs(there.mtimeMs - mtime.getTime()) < 1000) return;
  await mkdir(dirname(to), { recursive: true });
  await copyFile(from, to);
  await utimes(to, mtime, mtime);
}
