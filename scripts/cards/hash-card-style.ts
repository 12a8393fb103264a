import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Hashes everything besides a card's facts that changes its look: the code of the layout, the fonts, the renderer. */
export async function hashCardStyle(extraFonts: readonly string[]): Promise<string> {
  const layout = (await readdir('lib/publish/cards')).sort().map((name) => join('lib/publish/cards', name));
  const require = createRequire(import.meta.url);
  const fonts = ['newsreader', 'instrument-sans'].map((name) => `@fontsource-variable/${name}/package.json`);
  const versions = [
    ...fonts.map((name) => require.resolve(name)),
    // The renderer's exports do not include its package.json.
    join(dirname(require.resolve('@takumi-rs/core')), '../package.json'),
  ];
  const sources = [
    ...layout,
    'scripts/cards/card-renderer.ts',
    'scripts/cards/card-fonts.ts',
    'scripts/cards/create-family-of.ts',
    ...versions,
    ...extraFonts,
  ];
  const hash = createHash('sha256');
  for (const source of sources) hash.update(await readFile(source));
  return hash.digest('hex');
}
