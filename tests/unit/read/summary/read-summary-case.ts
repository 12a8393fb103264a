import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportText } from '@/lib/core/diagnostics/report-text';
import { createSourceText } from '@/lib/core/diagnostics/source-text';
import type { Diagnostic } from '@/lib/core/model/diagnostic';
import type { Summary } from '@/lib/core/model/summary';
import { parseFile } from '@/lib/disk/read/parse-file';
import { readLibrary } from '@/lib/disk/read/read-library';
import { parseSummary, type SummaryReading } from '@/lib/read/summary/parse-summary';
import { printJson } from '@/tests/unit/golden/print-json';
import { digestSeed } from './digest-seed';
import { digestSummary } from './digest-summary';

export const CASES = 'tests/fixtures/summary';

/** A case's result, as the texts of its expected.json and diagnostics.txt. */
export interface CaseOutcome {
  /** Null when the case is about diagnostics only. */
  readonly expected: string | null;
  readonly diagnostics: string;
}

/** Every case folder; its name is the name of its test. */
export function listCases(): string[] {
  return readdirSync(CASES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** The text of a case: its input.md, the seed, or repeat.json's text repeated. Null for a folder case. */
export function inputOf(name: string): string | null {
  const folder = join(CASES, name);
  if (name === 'seed') return readFileSync('content/episodes/latent-space-chris-lattner/summary.md', 'utf8');
  if (existsSync(join(folder, 'input.md'))) return readFileSync(join(folder, 'input.md'), 'utf8');
  if (!existsSync(join(folder, 'repeat.json'))) return null;
  const repeat: unknown = JSON.parse(readFileSync(join(folder, 'repeat.json'), 'utf8'));
  return String(Reflect.get(Object(repeat), 'text')).repeat(Number(Reflect.get(Object(repeat), 'times')));
}

/** Runs a case: a text through the parser, any other file through parse-file, a folder `content` through read-library. */
export async function runCase(name: string): Promise<CaseOutcome> {
  const folder = join(CASES, name);
  if (existsSync(join(folder, 'content'))) {
    const { diagnostics } = await readLibrary(join(folder, 'content'));
    return { expected: null, diagnostics: diagnostics.map((one) => `${reportText(one, null)}\n`).join('') };
  }
  const other = readdirSync(folder).find((file) => /^input\.(?!md$)/.test(file));
  if (other !== undefined) {
    const { diagnostics } = await parseFile(join(folder, other), null);
    return { expected: null, diagnostics: report(diagnostics, other, '') };
  }
  const text = inputOf(name) ?? '';
  return outcomeOf(name, text, parseSummary(text, { episode: name }));
}

/** Formats a reading like the case's files. */
export function outcomeOf(name: string, text: string, { summary, diagnostics }: SummaryReading): CaseOutcome {
  const digest = (model: Summary): unknown => (name === 'seed' ? digestSeed(model) : digestSummary(model));
  const expected = summary === null ? null : `${printJson(digest(summary))}\n`;
  return { expected, diagnostics: report(diagnostics, 'input.md', text) };
}

function report(diagnostics: readonly Diagnostic[], file: string, text: string): string {
  const { lines } = createSourceText(text);
  return diagnostics
    .map((diagnostic) => {
      const line = lines[diagnostic.line - 1];
      const sourceLine = line === undefined ? null : text.slice(line.start, line.end);
      return `${reportText({ ...diagnostic, file }, sourceLine)}\n`;
    })
    .join('');
}
