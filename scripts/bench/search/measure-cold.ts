import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type OpenedIndex, readSearchIndex } from '@/lib/site/search-index/read-search-index';
import { openDogear } from './engines';
import { mean, percentile } from './measure-engine';
import { printRows } from './print-table';
import type { BenchQuery } from './query-set';

interface ColdQuery {
  readonly kind: string;
  readonly bytes: number;
  readonly vocabulary: number;
  readonly fetches: number;
}

/** Counts what a query fetches of an index of which nothing is loaded. */
async function measureQuery(dir: string, folder: string, { kind, q }: BenchQuery): Promise<ColdQuery> {
  const index: OpenedIndex = await readSearchIndex(dir);
  const count = { bytes: 0, vocabulary: 0, fetches: 0 };
  const fetchParts = (names: readonly string[]): Promise<void> => {
    count.fetches += 1;
    for (const name of names) {
      const { size } = statSync(join(dir, folder, `${name}.bin`));
      if (name === 'v') count.vocabulary += size;
      else count.bytes += size;
    }
    return index.fetchParts(names);
  };
  await openDogear({ reader: index.reader, fetchParts }).ask(q);
  return { kind, ...count };
}

/**
 * Prints what a first query fetches, by kind: bytes with worker, manifest (`fixed`, bytes as sent) and texts, the vocabulary
 * separately, and the number of round trips, of which worker and manifest are one.
 */
export async function measureCold(
  dir: string,
  folder: string,
  queries: readonly BenchQuery[],
  fixed: number,
): Promise<void> {
  const all: ColdQuery[] = [];
  for (const query of queries) all.push(await measureQuery(dir, folder, query));
  const vocabulary = Math.max(0, ...all.map((cold) => cold.vocabulary));
  process.stdout.write(
    `\n  first query, ${Math.round(fixed / 1000)} kB of worker and manifest included; the vocabulary, where it was needed, is ` +
      `${Math.round(vocabulary / 1000)} kB more\n`,
  );
  const kinds = [...new Set(all.map((cold) => cold.kind))].map((kind) => {
    const own = all.filter((cold) => cold.kind === kind);
    const kilobytes = own.map(({ bytes }) => (bytes + fixed) / 1000);
    const waits = own.map(({ fetches }) => fetches + 1);
    const repaired = own.filter((cold) => cold.vocabulary > 0).length;
    const sizes = [mean(kilobytes), percentile(kilobytes, 0.5), percentile(kilobytes, 0.95)];
    const trips = [mean(waits).toFixed(1), String(Math.max(...waits))];
    return [kind, ...sizes.map((size) => size.toFixed(0)), ...trips, `${repaired} of ${own.length}`];
  });
  printRows([['', 'kB mean', 'p50', 'p95', 'round trips mean', 'most', 'with vocabulary'], ...kinds]);
}
