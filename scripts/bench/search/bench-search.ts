import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { readLibrary } from '@/lib/disk/read/read-library';
import { buildIndex, type IndexSource } from '@/lib/search/index/build-index';
import type { IndexManifest } from '@/lib/search/index/index-schema';
import { indexSource } from '@/lib/site/search-index/index-source';
import { readSearchIndex } from '@/lib/site/search-index/read-search-index';
import { writeIndexFiles } from '@/lib/site/search-index/write-search-index';
import { bundleWorker } from './bundle-worker';
import { openDogear, openFlexSearch, openMiniSearch } from './engines';
import { growSource } from './grow-source';
import { makeHardTypos } from './hard-typos';
import { inventSource } from './invent-source';
import { makeQueries } from './make-queries';
import { measureCold } from './measure-cold';
import { type Measured, measureEngine, percentile } from './measure-engine';
import { measureKeystrokes } from './measure-keystrokes';
import { openPagefind } from './open-pagefind';
import { printQuality } from './print-table';
import { type BenchQuery, limitPerKind, readQuerySet } from './query-set';

const COLD_OF_EACH = 60;
const COMPARED_OF_EACH = 100;
const COLD_OF_EACH_PAGEFIND = 3;
const HARD_TYPOS = 500;
const TYPED_QUERIES = 40;

interface Prepared {
  readonly source: IndexSource;
  readonly queries: readonly BenchQuery[];
}

function readOptions(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const episodes = { ...text, default: '100,1000' };
  const options = { content: text, queries: text, each: { ...text, default: '500' }, episodes };
  return parseArgs({ args: [...args], options }).values;
}

async function prepare(args: ReturnType<typeof readOptions>): Promise<Prepared> {
  if (args.content === undefined) {
    const source = inventSource();
    return { source, queries: makeQueries(source.moments) };
  }
  const start = performance.now();
  const library = await readLibrary(args.content);
  const source = indexSource(library);
  process.stdout.write(`read ${library.episodes.length} episodes: ${secondsSince(start)}\n`);
  const queries = args.queries === undefined ? makeQueries(source.moments) : await readQuerySet(args.queries);
  return { source, queries: limitPerKind(queries, Number(args.each)) };
}

const secondsSince = (start: number): string => `${((performance.now() - start) / 1000).toFixed(1)} s`;

/** Measures other engines on the same moments; all but Pagefind have their whole index in memory before the first query. */
async function measureOthers(
  { moments }: IndexSource,
  queries: readonly BenchQuery[],
  dir: string,
): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const open of [openFlexSearch, openMiniSearch])
    measured.push(await measureEngine(open(moments), queries, false));
  const start = performance.now();
  const pagefind = await openPagefind(moments, dir);
  try {
    process.stdout.write(`  Pagefind: built in ${secondsSince(start)}\n`);
    const bytes: number[] = [];
    for (const { q } of limitPerKind(queries, COLD_OF_EACH_PAGEFIND)) {
      await pagefind.restart();
      pagefind.drainBytes();
      await pagefind.ask(q);
      bytes.push(pagefind.drainBytes() / 1000);
    }
    const [p50, p95] = [percentile(bytes, 0.5), percentile(bytes, 0.95)];
    process.stdout.write(
      `  Pagefind: a first query fetches p50 ${p50.toFixed(0)} kB, p95 ${p95.toFixed(0)} kB\n`,
    );
    measured.push(await measureEngine(pagefind, queries, false));
  } finally {
    await pagefind.close();
  }
  return measured;
}

/** Reports what a first query fetches of a sharded index, or the size of a single-file index. */
async function reportBytes(
  dir: string,
  manifest: IndexManifest,
  queries: readonly BenchQuery[],
): Promise<void> {
  const index = join(dir, 'search-index');
  const worker = gzipSync(await bundleWorker(dir));
  if (manifest.layout === 'single') {
    const packed = gzipSync(await readFile(join(index, manifest.file))).length;
    process.stdout.write(
      `\n  first query: ${Math.round((packed + worker.length) / 1000)} kB, worker and FlexSearch included\n`,
    );
    return;
  }
  const sent = gzipSync(await readFile(join(index, 'manifest.json'))).length + worker.length;
  await measureCold(index, manifest.folder, limitPerKind(queries, COLD_OF_EACH), sent);
}

/** Builds and writes the index of a library, reports the cost, and measures it; `compare` measures other engines, too. */
async function benchLibrary(
  source: IndexSource,
  queries: readonly BenchQuery[],
  compare: boolean,
): Promise<void> {
  const dir = await mkdtemp(join(tmpdir(), 'dogear-bench-'));
  try {
    const [start, before] = [performance.now(), process.cpuUsage()];
    const index = join(dir, 'search-index');
    const manifest = await writeIndexFiles(buildIndex(source), index);
    const { user } = process.cpuUsage(before);
    const files = (await readdir(index, { recursive: true })).length;
    process.stdout.write(
      `\n${source.episodes.length} episodes, ${source.moments.length} moments: built in ${secondsSince(start)} (${(user / 1e6).toFixed(1)} s of a ` +
        `processor), ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB resident, ${(manifest.bytes / 1e6).toFixed(1)} MB in ${files} files\n`,
    );
    const hard = makeHardTypos(
      queries.filter(({ kind }) => kind === 'a'),
      source.moments,
      HARD_TYPOS,
    );
    const all = [...queries, ...hard];
    const ours = await measureEngine(openDogear(await readSearchIndex(index)), all, true);
    const compared = limitPerKind(all, COMPARED_OF_EACH);
    printQuality([ours, ...(compare ? await measureOthers(source, compared, join(dir, 'pagefind')) : [])]);
    await reportBytes(dir, manifest, queries);
    await measureKeystrokes(
      dir,
      queries.slice(0, TYPED_QUERIES).map(({ q }) => q),
    );
  } finally {
    await rm(dir, { recursive: true });
  }
}

/**
 * Measures the search at 100 and 1,000 episodes: on an invented library, or with `--content DIR` on your own (and `--queries
 * FILE`, JSON Lines as in a batch, with `kind` and `truth`), grown to size. `--episodes 100` measures only one size.
 */
export async function benchSearch(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  const { source, queries } = await prepare(options);
  // The largest first, so that its resident memory includes no earlier run.
  const sizes = options.episodes
    .split(',')
    .map((episodes) => Math.max(Number(episodes), source.episodes.length));
  for (const size of [...new Set(sizes)].sort((a, b) => b - a)) {
    await benchLibrary(growSource(source, size), queries, size === source.episodes.length);
  }
}
