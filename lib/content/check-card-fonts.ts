import { open } from 'node:fs/promises';
import { resolve, sep } from 'node:path';

// TrueType, OpenType, Apple's TrueType, WOFF, WOFF2: the first four bytes.
const SIGNATURES = new Set(['00010000', '4f54544f', '74727565', '774f4646', '774f4632']);

/** Tells which of the font files that library.yaml names are fonts below the content folder. */
export async function checkCardFonts(
  contentDir: string,
  names: readonly string[],
): Promise<{ usable: string[]; unusable: string[] }> {
  const usable: string[] = [];
  const unusable: string[] = [];
  for (const name of names) {
    const path = resolve(contentDir, name);
    const good = path.startsWith(resolve(contentDir) + sep) && SIGNATURES.has(await readSignature(path));
    (good ? usable : unusable).push(name);
  }
  return { usable, unusable };
}

async function readSignature(path: string): Promise<string> {
  try {
    const file = await open(path);
    try {
      const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
      return buffer.toString('hex');
    } finally {
      await file.close();
    }
  } catch {
    // Not there, or a folder: no font either way.
    return '';
  }
}
