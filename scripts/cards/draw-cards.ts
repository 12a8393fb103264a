import { copyFile, mkdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Library } from '@/lib/core/model/library';
import { cachedCard, isWholePicture, keepPicture, pruneCards } from './card-cache';
import { readCardFonts } from './card-fonts';
import type { CardPress } from './card-press';
import { countWordless } from './count-wordless';
import { hashCardStyle } from './hash-card-style';
import { type CardJob, listCardJobs } from './list-card-jobs';

interface CachedJob extends CardJob {
  /** The picture's place in the cache. */
  readonly from: string;
}

export interface DrawnCards {
  readonly files: readonly { readonly file: string; readonly from: string }[];
  /** How many were not in the cache. */
  readonly drawn: number;
  /** How many show no quote or title, because no font has its letters. */
  readonly wordless: number;
}

interface CardFolders {
  readonly contentDir: string;
  /** Holds pictures named after what they show. */
  readonly cacheDir: string;
}

/** Draws the card of every episode and of every quote that has a page; those that look as before come from the cache. Null where nothing can be drawn on this system. */
export async function drawCards(
  library: Library,
  { contentDir, cacheDir }: CardFolders,
): Promise<DrawnCards | null> {
  const extra = (library.file.cards?.fonts ?? []).map((name) => resolve(contentDir, name));
  const style = await hashCardStyle(extra);
  const jobs = listCardJobs(library).map(
    (job): CachedJob => ({ ...job, from: cachedCard(cacheDir, style, job.facts) }),
  );
  await mkdir(cacheDir, { recursive: true });
  const missing = await listMissing(jobs);
  if (missing.length > 0) {
    const press = await openPress(extra);
    if (press === null) return null;
    await drawAll(missing, press);
  }
  await pruneCards(cacheDir, new Set(jobs.map(({ from }) => from)));
  return {
    files: jobs.map(({ file, from }) => ({ file, from })),
    drawn: missing.length,
    wordless: await countWordless(jobs, extra),
  };
}

/** Puts drawn cards where their pages look for them. */
export async function placeCards({ files }: DrawnCards, outDir: string): Promise<void> {
  const folders = new Set(files.map(({ file }) => dirname(join(outDir, file))));
  for (const folder of folders) await mkdir(folder, { recursive: true });
  for (const { file, from } of files) await copyFile(from, join(outDir, file));
}

/** Equal cards are one picture and drawn once. */
async function listMissing(jobs: readonly CachedJob[]): Promise<CachedJob[]> {
  const missing: CachedJob[] = [];
  for (const job of new Map(jobs.map((one) => [one.from, one])).values())
    if (!(await isWholePicture(job.from))) missing.push(job);
  return missing;
}

/** Null where the renderer has no binding for this system: the site is then built without cards. */
async function openPress(extra: readonly string[]): Promise<CardPress | null> {
  const renderer = await import('@takumi-rs/core').catch(() => null);
  if (renderer === null) return null;
  const { createCardPress } = await import('./card-press');
  return createCardPress(await readCardFonts(extra));
}

/** The renderer draws in Node's thread pool; two cards a core keep it busy without holding many pictures in memory. */
async function drawAll(jobs: readonly CachedJob[], press: CardPress): Promise<void> {
  const waiting = [...jobs];
  const work = async (): Promise<void> => {
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift())
      await keepPicture(job.from, await drawCard(job, press));
  };
  await Promise.all(Array.from({ length: availableParallelism() * 2 }, work));
}

async function drawCard({ file, lay }: CardJob, press: CardPress): Promise<Buffer> {
  try {
    return await press.print(await lay(press));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `cards: ${file} cannot be drawn (${reason}); run npm ci and build again, and if it comes back, report it with that quote or title`,
    );
  }
}
