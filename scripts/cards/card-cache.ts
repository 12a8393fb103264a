import { createHash } from 'node:crypto';
import { open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Pictures that no card needs any more and that are kept all the same: two libraries built in turns, an edit taken back. */
const SPARE = 200;

/** Every PNG ends with an empty IEND chunk and its checksum (PNG, section 11.2.5). */
const PNG_END = Buffer.from('0000000049454e44ae426082', 'hex');

/** Where the picture of these facts in this style lies: its name is a hash of both. */
export function cachedCard(cacheDir: string, style: string, facts: object): string {
  const name = createHash('sha256').update(style).update(JSON.stringify(facts)).digest('hex').slice(0, 24);
  return join(cacheDir, `${name}.png`);
}

/** Tells whether a picture is there from its first byte to its last. */
export async function isWholePicture(path: string): Promise<boolean> {
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

/** Writes a picture beside its place and moves it there when it is whole: a build that is killed leaves no half one. */
export async function keepPicture(path: string, data: Buffer): Promise<void> {
  const part = `${path}.${process.pid}.part`;
  await writeFile(part, data);
  await rename(part, path);
}

/** Removes what killed builds left and, but for the newest ones, pictures that are not used. */
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
