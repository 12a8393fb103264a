import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Library } from '@/lib/core/model/library';
import { cardText } from '@/lib/publish/cards/card-text';
import { cardCachePath, isCompletePicture, pruneCards, savePicture } from './card-cache';
import { readCardFonts } from './card-fonts';
import type { CardRenderer } from './card-renderer';
import { createFamilyOf } from './create-family-of';
import { type CardJob, listCardJobs } from './list-card-jobs';

/** Letters our own fonts may lack: all except Latin with the accents of Europe, and typographic marks. */
const DOUBTFUL =
  /[^\s\u0020-\u007E\u00A0-\u0131\u0134-\u0148\u014A-\u017E\u2013\u2014\u2018-\u201A\u201C-\u201E\u2020\u2022\u2026]/u;

/** Counts the cards whose large text is left out because no font has its letters; fonts are read only if that is possible. */
async function countWordless(jobs: readonly CardJob[], extraFonts: readonly string[]): Promise<number> {
  const doubtful = jobs.filter(({ words }) => DOUBTFUL.test(words));
  if (doubtful.length === 0) return 0;
  const familyOf = createFamilyOf(await readCardFonts(extraFonts));
  const setter = { familyOf, measure: async () => [] };
  return doubtful.filter(({ words }) => cardText(words, 'display', setter) === null).length;
}

interface CachedJob extends CardJob {
  /** The picture's path in the cache. */
  readonly from: string;
}

export interface DrawnCards {
  readonly files: readonly { readonly file: string; readonly from: string }[];
  /** The number of cards that were not in the cache. */
  readonly drawn: number;
  /** The number of cards without their quote or title, because no font has its letters. */
  readonly wordless: number;
}

interface CardFolders {
  readonly contentDir: string;
  /** Contains pictures named by a hash of their content. */
  readonly cacheDir: string;
}

/**
 * Draws the card of every episode and of every quote with a page; unchanged ones come from the cache. Null if nothing can be drawn
 * on this system.
 */
export async function drawCards(
  library: Library,
  { contentDir, cacheDir }: CardFolders,
): Promise<DrawnCards | null> {
  const extra = (library.file.cards?.fonts ?? []).map((name) => resolve(contentDir, name));
  const style = await hashCardStyle(extra);
  const jobs = listCardJobs(library).map(
    (job): CachedJob => ({ ...job, from: cardCachePath(cacheDir, style, job.facts) }),
  );
  await mkdir(cacheDir, { recursive: true });
  const missing = await listMissing(jobs);
  if (missing.length > 0) {
    const renderer = await openRenderer(extra);
    if (renderer === null) return null;
    await drawAll(missing, renderer);
  }
  await pruneCards(cacheDir, new Set(jobs.map(({ from }) => from)));
  return {
    files: jobs.map(({ file, from }) => ({ file, from })),
    drawn: missing.length,
    wordless: await countWordless(jobs, extra),
  };
}

/** Copies drawn cards to the paths their pages use. */
export async function placeCards({ files }: DrawnCards, outDir: string): Promise<void> {
  const folders = new Set(files.map(({ file }) => dirname(join(outDir, file))));
  for (const folder of folders) await mkdir(folder, { recursive: true });
  for (const { file, from } of files) await copyFile(from, join(outDir, file));
}

/** Equal cards share a picture that is drawn once. */
async function listMissing(jobs: readonly CachedJob[]): Promise<CachedJob[]> {
  const missing: CachedJob[] = [];
  for (const job of new Map(jobs.map((one) => [one.from, one])).values())
    if (!(await isCompletePicture(job.from))) missing.push(job);
  return missing;
}

/** Null if the renderer has no binding for this system: the site is then built without cards. */
async function openRenderer(extra: readonly string[]): Promise<CardRenderer | null> {
  const takumi = await import('@takumi-rs/core').catch(() => null);
  if (takumi === null) return null;
  const { createCardRenderer } = await import('./card-renderer');
  return createCardRenderer(await readCardFonts(extra));
}

/** The renderer uses Node's thread pool; two cards per core keep it busy without many pictures in memory. */
async function drawAll(jobs: readonly CachedJob[], renderer: CardRenderer): Promise<void> {
  const waiting = [...jobs];
  const work = async (): Promise<void> => {
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift())
      await savePicture(job.from, await drawCard(job, renderer));
  };
  await Promise.all(Array.from({ length: availableParallelism() * 2 }, work));
}

async function drawCard({ file, lay }: CardJob, renderer: CardRenderer): Promise<Buffer> {
  try {
    return await renderer.render(await lay(renderer));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `cards: ${file} cannot be drawn (${reason}); run npm ci and build again, and if it comes back, report it with that quote or title`,
    );
  }
}

/** Hashes everything besides a card's facts that changes its look: the code of the layout, the fonts, the renderer. */
async function hashCardStyle(extraFonts: readonly string[]): Promise<string> {
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
