import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { readFontLetters } from '@/lib/disk/read/read-font-letters';

/** A font file for cards with the letters it contains. */
export interface CardFont {
  readonly family: string;
  readonly data: Buffer;
  /** Inclusive. */
  readonly ranges: readonly (readonly [from: number, to: number])[];
  readonly letters: ReadonlySet<number>;
}

export const SERIF = 'Newsreader';
export const SANS = 'Instrument Sans';

const require = createRequire(import.meta.url);
const OURS = [
  ...['latin', 'latin-ext', 'vietnamese'].map((part) => [
    SERIF,
    `newsreader/files/newsreader-${part}-standard-normal`,
  ]),
  ...['latin', 'latin-ext'].map((part) => [
    SANS,
    `instrument-sans/files/instrument-sans-${part}-wght-normal`,
  ]),
] as const;

/** Reads the fonts of the cards: the site's own, with all their accents, and those in library.yaml. */
export async function readCardFonts(extraFiles: readonly string[]): Promise<CardFont[]> {
  const own = OURS.map(([family = '', file]) => ({
    family,
    path: require.resolve(`@fontsource-variable/${file}.woff2`),
  }));
  const extra = extraFiles.map((path, i) => ({ family: `Extra-${i + 1}`, path }));
  return Promise.all([...own, ...extra].map(({ family, path }) => readFont(family, path)));
}

async function readFont(family: string, path: string): Promise<CardFont> {
  const data = await readFile(path);
  const codePoints = await readFontLetters(data);
  if (codePoints === null) {
    throw new Error(
      `cards: ${path} cannot be read as a font; one of library.yaml has to be replaced or taken out, one of ours comes back with npm ci`,
    );
  }
  return { family, data, letters: new Set(codePoints), ranges: toRanges(codePoints) };
}

function toRanges(codePoints: readonly number[]): [number, number][] {
  const ranges: [number, number][] = [];
  for (const codePoint of codePoints) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === codePoint - 1) last[1] = codePoint;
    else ranges.push([codePoint, codePoint]);
  }
  return ranges;
}
