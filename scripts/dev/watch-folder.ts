import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import { join } from 'node:path';

// Editors save in several steps (write, rename, touch): a change is complete after this time without another.
const QUIET_MS = 60;

/**
 * Calls back after a change below a folder. It watches folders and not files, because an editor that replaces a file by renaming
 * ends the file's watcher.
 */
export function watchFolder(root: string, changed: () => Promise<void>): () => void {
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;
  let queue = Promise.resolve();

  const follow = (): void => {
    for (const folder of foldersBelow(root)) {
      if (watchers.has(folder)) continue;
      const watcher = watch(folder, soon);
      watcher.on('error', () => forget(folder));
      watchers.set(folder, watcher);
    }
    for (const folder of watchers.keys()) if (!isFolder(folder)) forget(folder);
  };
  const forget = (folder: string): void => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      follow();
      queue = queue.then(changed).catch((error) => {
        process.stderr.write(`dev: ${String(error)}\n`);
      });
    }, QUIET_MS);
  };

  follow();
  return () => {
    clearTimeout(timer);
    for (const folder of [...watchers.keys()]) forget(folder);
  };
}

function foldersBelow(root: string): string[] {
  if (!isFolder(root)) return [];
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  return [
    root,
    ...entries.filter((entry) => entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name)),
  ];
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
