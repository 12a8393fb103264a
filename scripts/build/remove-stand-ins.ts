import { readdir, rm, rmdir } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { NONE } from '@/lib/site/library/page-params';

/** Removes the stand-in pages that Next needs for a route without pages, and folders that are empty then. */
export async function removeStandIns(outDir: string): Promise<void> {
  const entries = await readdir(outDir, { recursive: true, withFileTypes: true });
  const standIns = entries.filter((entry) => entry.isDirectory() && entry.name === NONE);
  for (const entry of standIns) {
    await rm(join(entry.parentPath, NONE), { recursive: true, force: true });
    await removeEmpty(entry.parentPath, outDir);
  }
}

async function removeEmpty(folder: string, outDir: string): Promise<void> {
  const inside = relative(outDir, folder) !== '' && !relative(outDir, folder).startsWith('..');
  const names = await readdir(folder).catch(() => ['']);
  if (!inside || names.length > 0) return;
  await rmdir(folder);
  await removeEmpty(dirname(folder), outDir);
}
