import { existsSync } from 'node:fs';
import { constants, copyFile, link, mkdir, readdir } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

/** Islands, search index and media, each file at its address below this folder. An export gets a copy; `npm run dev` serves them from here. */
export const SITE_DIR = '.dogear/site';

/** Copies the files of a folder into an export; throws if the export already has a file of the same name. */
export async function placeSiteFiles(siteDir: string, outDir: string): Promise<void> {
  for (const file of await listFiles(siteDir)) {
    const [from, to] = [join(siteDir, file), join(outDir, file)];
    await mkdir(dirname(to), { recursive: true });
    if (!(file.startsWith(join('media', '/')) && (await linkFile(from, to))))
      await copyFile(from, to, constants.COPYFILE_EXCL);
  }
}

/** Creates a hard link, because recordings are large; false if the file system does not support it. */
async function linkFile(from: string, to: string): Promise<boolean> {
  return link(from, to).then(
    () => true,
    () => false,
  );
}

/** Lists the files below a folder by their paths in it, sorted; empty if there is no folder. Hidden files are left out. */
export async function listFiles(dir: string): Promise<string[]> {
  if (!existsSync(dir)) return [];
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)))
    .sort();
}
