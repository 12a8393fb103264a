import type { SearchEngine } from './engines';
import { type BenchQuery, rankOf, type Score, scoreRanks } from './query-set';

/** A percentile of numbers; `share` 0.5 is the median. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);

/** The scores of an engine by kind of query, and its times per query in milliseconds. */
export interface Measured {
  readonly name: string;
  readonly scores: readonly Score[];
  readonly times: readonly number[];
}

/** Runs every query; `warm` measures a second run, which has nothing left to fetch. */
export async function measureEngine(
  engine: SearchEngine,
  queries: readonly BenchQuery[],
  warm: boolean,
): Promise<Measured> {
  const ranks: { kind: string; rank: number }[] = [];
  const times: number[] = [];
  for (const query of queries) {
    if (warm) await engine.ask(query.q);
    const start = performance.now();
    const hits = await engine.ask(query.q);
    times.push(performance.now() - start);
    ranks.push({ kind: query.kind, rank: rankOf(query, hits) });
  }
  return { name: engine.name, scores: scoreRanks(ranks), times };
}
