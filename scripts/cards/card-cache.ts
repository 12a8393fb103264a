import { createHash } from 'node:crypto';
import { open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Unused pictures that are kept: for two libraries built in turns, or an edit that is undone. */
const SPARE = 200;

/** Every PNG ends with an empty IEND chunk and its checksum (PNG, section 11.2.5). */
const PNG_END = Buffer.from('0000000049454e44ae426082', 'hex');

/** The cache path of the picture with these facts in this style: its name is a hash of both. */
export function cardCachePath(cacheDir: string, style: string, facts: object): string {
  const name = createHash('sha256').update(style).update(JSON.stringify(facts)).digest('hex').slice(0, 24);
  return join(cacheDir, `${name}.png`);
}

/** Whether a picture is complete from its first byte to its last. */
export async function isCompletePicture(path: string): Promise<boolean> {
  const file = await open(path).catch(() => null);
  if (file === null) return false;
  try {
    const { size } = await file.stat();
    const { buffer, bytesRead } = await file.read(Buffer.alloc(12), 0, 12, Math.max(0, size - 12));
    return bytesRead === 12 && buffer.equals(PNG_END);
  } finally {
    await file.close();
  }
}

/** Writes a picture to a temporary file and renames it when complete, so that a killed build leaves no partial one. */
export async function savePicture(path: string, data: Buffer): Promise<void> {
  const part = `${path}.${process.pid}.part`;
  await writeFile(part, data);
  await rename(part, path);
}

/** Removes leftovers of killed builds and all but the newest unused pictures. */
export async function pruneCards(cacheDir: string, used: ReadonlySet<string>): Promise<void> {
  const unused = (await readdir(cacheDir))
    .map((name) => join(cacheDir, name))
    .filter((path) => !used.has(path));
  const spare = unused.filter((path) => path.endsWith('.png'));
  const dated = await Promise.all(spare.map(async (path) => ({ path, drawn: (await stat(path)).mtimeMs })));
  const kept = new Set(
    dated
      .sort((a, b) => b.drawn - a.drawn)
      .slice(0, SPARE)
      .map(({ path }) => path),
  );
  for (const path of unused) if (!kept.has(path)) await rm(path, { recursive: true, force: true });
}
