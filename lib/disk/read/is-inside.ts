import { lstat, realpath } from 'node:fs/promises';
import { dirname, sep } from 'node:path';

/** Whether a folder, once created, would be inside the content folder after all symbolic links are resolved. */
export async function isInside(folder: string, contentDir: string): Promise<boolean> {
  const root = await realpath(contentDir);
  for (let at = folder; ; at = dirname(at)) {
    const real = await realpath(at).catch(() => null);
    if (real !== null) return real === root || real.startsWith(`${root}${sep}`);
    // A dangling link would be followed when a file is written.
    if ((await lstat(at).catch(() => null))?.isSymbolicLink() === true) return false;
  }
}
