import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { readLibrary } from '@/lib/content/read-library';
import { readSearchIndex } from '@/lib/content/read-search-index';
import { writeIndexFiles } from '@/lib/content/write-search-index';
import { buildMoments } from '@/lib/moments/build-moments';
import { buildIndex, describeLibrary, type IndexSource } from '@/lib/search/build-index';
import { bundleWorker } from './bundle-worker';
import { openFlexSearch, openMiniSearch, openOurs } from './engines';
import { growSource } from './grow-source';
import { makeHardTypos } from './hard-typos';
import { inventSource } from './invent-source';
import { makeQueries } from './make-queries';
import { measureCold } from './measure-cold';
import { measureEngine } from './measure-engine';
import { measureKeystrokes } from './measure-keystrokes';
import { type BenchQuery, readQuerySet, takeOfEach } from './query-set';

const COLD_OF_EACH = 60;
const COMPARED_OF_EACH = 100;
const TYPED = 40;

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
  const source = { moments: buildMoments(library), ...describeLibrary(library) };
  process.stdout.write(`read ${library.episodes.length} episodes: ${since(start)}\n`);
  const queries = args.queries === undefined ? makeQueries(source.moments) : await readQuerySet(args.queries);
  return { source, queries: takeOfEach(queries, Number(args.each)) };
}

const since = (start: number): string => `${((performance.now() - start) / 1000).toFixed(1)} s`;

/** Builds and writes the index of a library, says what that took, and measures it; with others beside it where it is small. */
async function benchLibrary(
  source: IndexSource,
  queries: readonly BenchQuery[],
  compare: boolean,
): Promise<void> {
  const dir = await mkdtemp(join(tmpdir(), 'dogear-bench-'));
  try {
    const start = performance.now();
    const index = join(dir, 'search-index');
    const manifest = await writeIndexFiles(buildIndex(source), index);
    const heap = process.memoryUsage().rss / 1e6;
    process.stdout.write(
      `\n${source.episodes.length} episodes, ${source.moments.length} moments: built in ${since(start)}, ` +
        `${heap.toFixed(0)} MB resident, ${(manifest.bytes / 1e6).toFixed(1)} MB, ${manifest.layout}\n`,
    );
    const opened = await readSearchIndex(index);
    const hard = makeHardTypos(
      queries.filter(({ kind }) => kind === 'a'),
      source.moments,
      500,
    );
    const engines = compare ? [openFlexSearch(source.moments), openMiniSearch(source.moments)] : [];
    await measureEngine(openOurs(opened), [...queries, ...hard]);
    for (const engine of engines)
      await measureEngine(engine, takeOfEach([...queries, ...hard], COMPARED_OF_EACH));
    const worker = gzipSync(await bundleWorker(dir));
    if (manifest.layout === 'sharded') {
      const sent = gzipSync(await readFile(join(index, 'manifest.json'))).length + worker.length;
      await measureCold(index, manifest.folder, takeOfEach(queries, COLD_OF_EACH), sent);
    }
    await measureKeystrokes(
      dir,
      queries.slice(0, TYPED).map(({ q }) => q),
    );
  } finally {
    await rm(dir, { recursive: true });
  }
}

/**
 * Measures the search at 100 and 1,000 episodes: on an invented library, or with `--content DIR` on one of your own (and `--queries
 * FILE`, JSON Lines as in a batch, with `kind` and `truth`), grown to size. `--episodes 100` keeps to one size.
 */
export async function benchSearch(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  const { source, queries } = await prepare(options);
  for (const episodes of options.episodes.split(',').map(Number)) {
    const size = Math.max(episodes, source.episodes.length);
    await benchLibrary(growSource(source, size), queries, size === source.episodes.length);
  }
}
