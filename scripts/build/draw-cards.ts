import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { CardNode } from '@/lib/cards/card-node';
import type { Typesetter } from '@/lib/cards/card-text';
import { episodeCard } from '@/lib/cards/episode-card';
import { quoteCard } from '@/lib/cards/quote-card';
import { hasPage } from '@/lib/content/limit-quote-pages';
import { describeSite } from '@/lib/content/site-library';
import type { Library } from '@/lib/model/library';
import { episodeCardFacts, quoteCardFacts } from './card-facts';
import { readCardFonts } from './card-fonts';
import type { CardPress } from './card-press';

interface CardJob {
  /** Below cards/. */
  readonly file: string;
  readonly facts: object;
  readonly lay: (setter: Typesetter) => Promise<CardNode>;
}

export interface DrawnCards {
  readonly files: readonly { readonly file: string; readonly from: string }[];
  /** How many were not in the cache. */
  readonly drawn: number;
}

interface CardFolders {
  readonly contentDir: string;
  /** Holds pictures named after what they show; what no card needs any more is removed. */
  readonly cacheDir: string;
}

/** Draws the card of every episode and of every quote that has a page; those that look as before come from the cache. Null where nothing can be drawn on this system. */
export async function drawCards(
  library: Library,
  { contentDir, cacheDir }: CardFolders,
): Promise<DrawnCards | null> {
  const extra = (library.file.cards?.fonts ?? []).map((name) => resolve(contentDir, name));
  const style = await hashStyle(extra);
  const files = jobsOf(library).map((job) => {
    const name = createHash('sha256')
      .update(style)
      .update(JSON.stringify(job.facts))
      .digest('hex')
      .slice(0, 24);
    return { ...job, from: join(cacheDir, `${name}.png`) };
  });
  await mkdir(cacheDir, { recursive: true });
  const missing = [...new Map(files.map((one) => [one.from, one])).values()].filter(
    ({ from }) => !existsSync(from),
  );
  if (missing.length > 0) {
    const press = await openPress(extra);
    if (press === null) return null;
    await drawAll(missing, press);
  }
  await removeUnused(cacheDir, new Set(files.map(({ from }) => from)));
  return { files: files.map(({ file, from }) => ({ file, from })), drawn: missing.length };
}

/** Puts drawn cards where their pages look for them. */
export async function placeCards({ files }: DrawnCards, outDir: string): Promise<void> {
  const folders = new Set(files.map(({ file }) => dirname(join(outDir, file))));
  for (const folder of folders) await mkdir(folder, { recursive: true });
  await Promise.all(files.map(({ file, from }) => copyFile(from, join(outDir, file))));
}

function jobsOf(library: Library): CardJob[] {
  const site = describeSite(library.file).name;
  return library.episodes.flatMap((episode): CardJob[] => {
    const facts = episodeCardFacts(episode, site);
    const factsOf = quoteCardFacts(episode, site);
    const quotes = episode.summary.quotes.filter(hasPage).map((quote): CardJob => {
      const own = factsOf(quote);
      return { file: `q/${quote.id}.png`, facts: own, lay: (setter) => quoteCard(own, setter) };
    });
    return [
      { file: `episodes/${episode.slug}.png`, facts, lay: (setter) => episodeCard(facts, setter) },
      ...quotes,
    ];
  });
}

/** Null where the renderer has no binary for this system: the site is then built without cards. */
async function openPress(extra: readonly string[]): Promise<CardPress | null> {
  const press = await import('./card-press').catch(() => null);
  return press === null ? null : press.createCardPress(await readCardFonts(extra));
}

/** The renderer draws in Node's thread pool; two cards a core keep it busy without holding many pictures in memory. */
async function drawAll(jobs: readonly (CardJob & { from: string })[], press: CardPress): Promise<void> {
  const waiting = [...jobs];
  const work = async (): Promise<void> => {
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) {
      // Renamed when whole: a build that is interrupted leaves no half picture in the cache.
      await writeFile(`${job.from}.part`, await press.print(await job.lay(press)));
      await rename(`${job.from}.part`, job.from);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() * 2 }, work));
}

/** Everything but the facts that changes how a card looks: the layout's own code, the fonts, the renderer. */
async function hashStyle(extraFonts: readonly string[]): Promise<string> {
  const layout = (await readdir('lib/cards')).sort().map((name) => join('lib/cards', name));
  const require = createRequire(import.meta.url);
  const fonts = ['newsreader', 'instrument-sans'].map((name) => `@fontsource-variable/${name}/package.json`);
  const versions = [
    ...fonts.map((name) => require.resolve(name)),
    // The renderer hides its package.json behind its exports.
    join(dirname(require.resolve('@takumi-rs/core')), '../package.json'),
  ];
  const sources = [
    ...layout,
    'scripts/build/card-press.ts',
    'scripts/build/card-fonts.ts',
    ...versions,
    ...extraFonts,
  ];
  const hash = createHash('sha256');
  for (const source of sources) hash.update(await readFile(source));
  return hash.digest('hex');
}

async function removeUnused(cacheDir: string, used: ReadonlySet<string>): Promise<void> {
  const names = await readdir(cacheDir);
  await Promise.all(
    names
      .filter((name) => !used.has(join(cacheDir, name)))
      .map((name) => rm(join(cacheDir, name), { force: true })),
  );
}
