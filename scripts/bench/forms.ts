import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readTextFile } from '@/lib/disk/read/read-text-file';
import { parseSummary } from '@/lib/read/summary/parse-summary';
import { printDifferences, printScores, type ScoredForm } from '@/scripts/bench/forms/print-forms';
import { scoreForm } from '@/scripts/bench/forms/score-form';
import { parseTruth } from '@/scripts/bench/forms/truth';
import { ContentErrors, WrongUse } from '@/scripts/command/run-command';

const FORMS = 'tests/fixtures/forms';

/**
 * Scores the parser on a folder of summaries with their truth: `--dir DIR` for another set laid out the same way, `--file NAME`
 * for each difference of one summary.
 */
export async function benchForms(args: readonly string[]): Promise<void> {
  const options = { dir: { type: 'string', default: FORMS }, file: { type: 'string' } } as const;
  const { dir, file } = parseArgs({ args: [...args], options }).values;
  const names = await listFolders(dir);
  if (file !== undefined && !names.includes(file)) throw new WrongUse(`${dir} has no folder "${file}"`);
  const forms: ScoredForm[] = [];
  const mistakes: string[] = [];
  for (const name of file === undefined ? names : [file]) {
    const read = await readForm(join(dir, name), name);
    if (read.form !== null) forms.push(read.form);
    mistakes.push(...read.mistakes.map((mistake) => `${join(dir, name, 'truth.yaml')}: ${mistake}`));
  }
  if (file === undefined) printScores(forms);
  else forms.forEach(printDifferences);
  if (mistakes.length > 0) throw new ContentErrors(`not scored:\n${mistakes.join('\n')}`);
}

async function listFolders(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

async function readForm(
  folder: string,
  name: string,
): Promise<{ form: ScoredForm | null; mistakes: readonly string[] }> {
  const { value: truth, mistakes } = parseTruth(await readFile(join(folder, 'truth.yaml'), 'utf8'));
  if (truth === null) return { form: null, mistakes };
  const summaryFile = (await readdir(folder)).find((file) => /^summary\.(?:md|txt|html)$/.test(file));
  const { text } = await readTextFile(join(folder, summaryFile ?? 'summary.md'));
  const summary = text === null ? null : parseSummary(text, { episode: name }).summary;
  return { form: { name, tallies: scoreForm(summary, truth) }, mistakes };
}
