import { type Measured, percentile } from './measure-engine';

const WIDTH = 22;

/** The kinds of queries by letter, in query set A and in the generated sets. */
const KINDS: Readonly<Record<string, string>> = {
  a: 'a in order',
  b: 'b shuffled',
  c: 'c one typo',
  d: 'd last cut',
  e: 'e phrase',
  f: 'f inflected',
  g: 'g one wrong',
};

/** Prints rows of cells, the first column left-aligned, the others right-aligned. */
export function printRows(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  for (const row of rows) {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(WIDTH) : cell.padStart((widths[column] ?? 0) + 2),
    );
    process.stdout.write(`  ${cells.join('')}\n`);
  }
}

const share = (value: number): string => value.toFixed(3).replace(/^0/, '');

/** Prints quality by kind, one column per engine (MRR@10, recall@10, number of queries), then the time per query. */
export function printQuality(engines: readonly Measured[]): void {
  const kinds = [...new Set(engines.flatMap(({ scores }) => scores.map(({ kind }) => kind)))];
  const cell = ({ scores }: Measured, kind: string): string => {
    const found = scores.find((score) => score.kind === kind);
    return found === undefined
      ? ''
      : `${share(found.mrr)} ${share(found.recall)} ${String(found.count).padStart(4)}`;
  };
  const time = ({ times }: Measured): string =>
    `${percentile(times, 0.5).toFixed(1)} / ${percentile(times, 0.95).toFixed(1)}`;
  process.stdout.write('\n  MRR@10, recall@10, queries\n');
  printRows([
    ['', ...engines.map(({ name }) => name)],
    ...kinds.map((kind) => [KINDS[kind] ?? kind, ...engines.map((engine) => cell(engine, kind))]),
    ['ms a query, p50 / p95', ...engines.map(time)],
  ]);
}
