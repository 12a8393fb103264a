import type { Engine } from './engines';
import { type BenchQuery, rankOf, scoreRanks } from './query-set';

/** A share of sorted numbers: 0.5 is the median. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);

/** Asks every query, and prints quality and time of each kind, a line each. Times are of a second asking, nothing to fetch. */
export async function measureEngine(engine: Engine, queries: readonly BenchQuery[]): Promise<void> {
  const ranks: { kind: string; rank: number; ms: number }[] = [];
  for (const query of queries) {
    await engine.ask(query.q);
    const start = performance.now();
    const hits = await engine.ask(query.q);
    ranks.push({ kind: query.kind, rank: rankOf(query, hits), ms: performance.now() - start });
  }
  process.stdout.write(`  ${engine.name}\n`);
  for (const { kind, count, mrr, recall } of scoreRanks(ranks)) {
    const times = ranks.flatMap((rank) => (rank.kind === kind ? rank.ms : []));
    process.stdout.write(
      `    ${kind.padEnd(16)} n ${count}  MRR@10 ${mrr.toFixed(3)}  recall@10 ${recall.toFixed(3)}  ` +
        `p50 ${percentile(times, 0.5).toFixed(1)} ms  p95 ${percentile(times, 0.95).toFixed(1)} ms\n`,
    );
  }
}
