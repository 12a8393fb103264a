import { lstat, realpath } from 'node:fs/promises';
import { dirname, sep } from 'node:path';

/** Says whether a folder, once made, would lie inside the content folder, every link of the file system followed. */
export async function isInside(folder: string, contentDir: string): Promise<boolean> {
  const root = await realpath(contentDir);
  for (let at = folder; ; at = dirname(at)) {
    const real = await realpath(at).catch(() => null);
    if (real !== null) return real === root || real.startsWith(`${root}${sep}`);
    // A link that leads nowhere yet would be followed by whoever writes.
    if ((await lstat(at).catch(() => null))?.isSymbolicLink() === true) return false;
  }
}
