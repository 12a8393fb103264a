import { copyFile, mkdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Library } from '@/lib/core/model/library';
import { cardCachePath, isCompletePicture, pruneCards, savePicture } from './card-cache';
import { readCardFonts } from './card-fonts';
import type { CardRenderer } from './card-renderer';
import { countWordless } from './count-wordless';
import { hashCardStyle } from './hash-card-style';
import { type CardJob, listCardJobs } from './list-card-jobs';

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
