import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const FILES = '@fontsource-variable';

/** Latin with accents, and typographic marks. */
const CHARACTERS = `${String.fromCodePoint(
  ...Array.from({ length: 0x180 - 0x20 }, (_, i) => 0x20 + i),
)}–—‘’‚“”„†•…‹›€™−→←↑↓`;

/**
 * Writes the two fonts of the layout. The serif keeps its optical sizes and one weight: 54 kB instead of 132 kB, small enough
 * to preload.
 */
export async function writeFonts(outDir: string): Promise<void> {
  await mkdir(outDir, { recursive: true });
  const serif = require.resolve(`${FILES}/newsreader/files/newsreader-latin-opsz-normal.woff2`);
  const sans = require.resolve(`${FILES}/instrument-sans/files/instrument-sans-latin-wght-normal.woff2`);
  const small = await subsetFont(await readFile(serif), CHARACTERS, {
    targetFormat: 'woff2',
    variationAxes: { wght: 400 },
  });
  await writeFile(`${outDir}/newsreader.woff2`, small);
  await writeFile(`${outDir}/instrument-sans.woff2`, await readFile(sans));
}
