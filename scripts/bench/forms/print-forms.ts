import { printRows } from '@/scripts/bench/search/print-table';
import { CATEGORIES, type Tally } from './tally';

export interface ScoredForm {
  readonly name: string;
  readonly tallies: readonly Tally[];
}

type Counts = Pick<Tally, 'expected' | 'found' | 'right'>;

const sum = (tallies: readonly Counts[]): Counts => ({
  expected: tallies.reduce((all, { expected }) => all + expected, 0),
  found: tallies.reduce((all, { found }) => all + found, 0),
  right: tallies.reduce((all, { right }) => all + right, 0),
});

const share = (right: number, of: number): string =>
  of === 0 ? '-' : (Math.floor((right / of) * 1000) / 1000).toFixed(3).replace(/^0/, '');

const row = (name: string, { expected, found, right }: Counts): string[] => [
  name,
  ...[expected, found, right, expected - right, found - right].map(String),
  share(right, found),
  share(right, expected),
];

/** Prints the table of all summaries, then the summaries with differences, the worst first. */
export function printScores(forms: readonly ScoredForm[]): void {
  const tallies = forms.flatMap((form) => form.tallies);
  printRows([
    ['', 'expected', 'found', 'right', 'missing', 'wrong', 'precision', 'recall'],
    ...CATEGORIES.map((name) => row(name, sum(tallies.filter(({ category }) => category === name)))),
    row('all', sum(tallies)),
  ]);
  const worst = forms
    .map(({ name, tallies: own }) => ({ name, own, count: countDifferences(own) }))
    .sort((a, b) => b.count - a.count);
  const faultless = worst.filter(({ count }) => count === 0).length;
  process.stdout.write(
    `\n  differences, the worst summaries first (${faultless} of ${forms.length} have none)\n`,
  );
  for (const { name, own, count } of worst.filter((form) => form.count > 0)) {
    const kinds = own.filter(({ differences }) => differences.length > 0);
    const list = kinds.map(({ category, differences }) => `${category} ${differences.length}`).join(', ');
    process.stdout.write(`  ${String(count).padStart(4)}  ${name}: ${list}\n`);
  }
}

const countDifferences = (tallies: readonly Tally[]): number =>
  tallies.reduce((all, { differences }) => all + differences.length, 0);

/** Prints each difference of one summary. */
export function printDifferences({ name, tallies }: ScoredForm): void {
  process.stdout.write(`${name}: ${countDifferences(tallies)} differences\n`);
  for (const { category, differences } of tallies)
    for (const difference of differences) process.stdout.write(`  ${category}: ${difference}\n`);
}
