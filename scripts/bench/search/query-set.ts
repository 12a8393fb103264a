import { readFile } from 'node:fs/promises';

/** A time range of a recording that is a correct answer; milliseconds. */
export interface Truth {
  readonly episode: string;
  readonly startMs: number;
  readonly endMs: number;
}

/** A query of one kind, and the correct answers. */
export interface BenchQuery {
  readonly id: string;
  readonly kind: string;
  readonly q: string;
  readonly truth: readonly Truth[];
}

/** The fields of a hit that are scored. */
export interface BenchHit {
  /** Null for a hit without an episode. */
  readonly episode: string | null;
  readonly startMs: number | null;
  /** The end of the hit, for engines that return a whole passage; it is then correct if it overlaps. */
  readonly endMs?: number;
}

/** Reads a query set: JSON Lines as in a batch, with `kind` and `truth` added. */
export async function readQuerySet(file: string): Promise<BenchQuery[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => JSON.parse(line));
}

/** Keeps at most `limit` queries of each kind. */
export function limitPerKind(queries: readonly BenchQuery[], limit: number): BenchQuery[] {
  const counts = new Map<string, number>();
  return queries.filter(({ kind }) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count <= limit;
  });
}

/** The index of the first correct hit among the first ten, or -1; with a tolerance of one second on either side. */
export function rankOf({ truth }: BenchQuery, hits: readonly BenchHit[]): number {
  return hits
    .slice(0, 10)
    .findIndex(({ episode, startMs, endMs }) =>
      truth.some(
        (span) =>
          span.episode === episode &&
          startMs !== null &&
          (endMs ?? startMs) >= span.startMs - 1000 &&
          startMs < span.endMs + 1000,
      ),
    );
}

export interface Score {
  readonly kind: string;
  readonly count: number;
  readonly mrr: number;
  readonly recall: number;
}

/** Mean reciprocal rank and recall among the first ten, by kind. */
export function scoreRanks(ranks: readonly { readonly kind: string; readonly rank: number }[]): Score[] {
  const kinds = [...new Set(ranks.map(({ kind }) => kind))].sort();
  return kinds.map((kind) => {
    const own = ranks.filter((one) => one.kind === kind);
    const sum = own.reduce((total, { rank }) => total + (rank < 0 ? 0 : 1 / (rank + 1)), 0);
    const found = own.filter(({ rank }) => rank >= 0).length;
    return { kind, count: own.length, mrr: sum / own.length, recall: found / own.length };
  });
}
