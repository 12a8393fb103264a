import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CASES, listCases, runCase } from '@/tests/unit/summary/read-case';

const USAGE = `npx tsx scripts/make-case.ts NAME... | --all

Writes expected.json and diagnostics.txt of golden cases in ${CASES} from what the parser says now. Put the text into
NAME/input.md first, and read what was written before you commit it: a golden is a promise, not a record.`;

async function makeCase(name: string): Promise<void> {
  const folder = join(CASES, name);
  if (!existsSync(folder)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'input.md'), '');
    console.error(`${folder}: new; write its input.md and run this again`);
    return;
  }
  const { expected, diagnostics } = await runCase(name);
  write(join(folder, 'expected.json'), expected ?? '');
  write(join(folder, 'diagnostics.txt'), diagnostics);
  console.error(`${folder}: written`);
}

function write(path: string, text: string): void {
  if (text === '') rmSync(path, { force: true });
  else writeFileSync(path, text);
}

const names = process.argv.slice(2);
if (names.length === 0 || names.includes('--help')) {
  console.error(USAGE);
  process.exitCode = names.length === 0 ? 2 : 0;
} else for (const name of names.includes('--all') ? listCases() : names) await makeCase(name);
