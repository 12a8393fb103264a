import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type OpenedIndex, readSearchIndex } from '@/lib/content/read-search-index';
import { openOurs } from './engines';
import { mean, percentile } from './measure-engine';
import type { BenchQuery } from './query-set';

interface Cold {
  readonly kind: string;
  readonly bytes: number;
  readonly vocabulary: number;
  readonly waves: number;
}

/** Counts what one query fetches of an index nothing of which is here yet. */
async function askCold(dir: string, folder: string, { kind, q }: BenchQuery): Promise<Cold> {
  const index: OpenedIndex = await readSearchIndex(dir);
  const count = { bytes: 0, vocabulary: 0, waves: 0 };
  const fetchParts = (names: readonly string[]): Promise<void> => {
    count.waves += 1;
    for (const name of names) {
      const { size } = statSync(join(dir, folder, `${name}.bin`));
      if (name === 'v') count.vocabulary += size;
      else count.bytes += size;
    }
    return index.fetchParts(names);
  };
  await openOurs({ reader: index.reader, fetchParts }).ask(q);
  return { kind, ...count };
}

/**
 * Prints what a first query fetches besides the worker and the manifest (`fixed`, bytes as sent), by kind: parts, then the vocabulary
 * apart, and how many times it waits for the network; one more wait fetches worker and manifest.
 */
export async function measureCold(
  dir: string,
  folder: string,
  queries: readonly BenchQuery[],
  fixed: number,
): Promise<void> {
  const all: Cold[] = [];
  for (const query of queries) all.push(await askCold(dir, folder, query));
  process.stdout.write(`  first query, with ${Math.round(fixed / 1000)} kB of worker and manifest\n`);
  for (const kind of [...new Set(all.map((cold) => cold.kind))].sort()) {
    const own = all.filter((cold) => cold.kind === kind);
    const kilobytes = own.map(({ bytes }) => (bytes + fixed) / 1000);
    const waits = own.map(({ waves }) => waves + 1);
    const vocabulary = own.filter((cold) => cold.vocabulary > 0).length;
    process.stdout.write(
      `    ${kind.padEnd(16)} mean ${mean(kilobytes).toFixed(0)} kB  p50 ${percentile(kilobytes, 0.5).toFixed(0)}  ` +
        `p95 ${percentile(kilobytes, 0.95).toFixed(0)}  round trips mean ${mean(waits).toFixed(1)}  ` +
        `p95 ${percentile(waits, 0.95)}  with vocabulary ${vocabulary} of ${own.length}\n`,
    );
  }
}
