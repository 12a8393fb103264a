import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ledgerCases, makeLedgerCase } from '@/tests/unit/check/ledger/read-ledger-case';
import { listLibraryCases, runLibraryCase } from '@/tests/unit/check/read-library-case';
import { listFeedCases, runFeedCase } from '@/tests/unit/read/feed/read-feed-case';
import { CASES, listCases, runCase } from '@/tests/unit/read/summary/read-summary-case';
import { listTimedCases, runTimedCase } from '@/tests/unit/read/timed-text/read-timed-case';

const ROOT = dirname(CASES);
const USAGE = `npx tsx scripts/make-case.ts PIPELINE/NAME... | --all

Writes expected.json and diagnostics.txt of golden cases from what the parsers return now. PIPELINE is a folder of ${ROOT}:
summary, transcript, chapters, feed, library (a small content folder, checked with npm run check), or ledger (a content
folder before and after an edit). Write the input file first, and read the result before you commit it: it says what should be, not only what is.`;

interface Outcome {
  readonly expected?: string | null;
  readonly diagnostics: string;
}

/** How the cases of each folder are listed and run. */
const PIPELINES: Record<string, { list: () => string[]; run: (name: string) => Outcome | Promise<Outcome> }> =
  {
    summary: { list: listCases, run: runCase },
    transcript: { list: () => listTimedCases('transcript'), run: (name) => runTimedCase('transcript', name) },
    chapters: { list: () => listTimedCases('chapters'), run: (name) => runTimedCase('chapters', name) },
    feed: { list: listFeedCases, run: runFeedCase },
    library: { list: listLibraryCases, run: async (name) => ({ diagnostics: await runLibraryCase(name) }) },
    ledger: { list: () => [...ledgerCases], run: makeLedgerCase },
  };

async function makeCase(place: string): Promise<void> {
  const [pipeline = '', name = ''] = place.split('/');
  const folder = join(ROOT, pipeline, name);
  const run = PIPELINES[pipeline]?.run;
  if (run === undefined || name === '')
    throw new Error(`make-case: "${place}" is not PIPELINE/NAME; --help lists the pipelines`);
  if (!existsSync(folder)) {
    mkdirSync(folder, { recursive: true });
    console.error(`${folder}: created; write its input file and run this again`);
    return;
  }
  const { expected, diagnostics } = await run(name);
  write(join(folder, 'expected.json'), expected ?? '');
  write(join(folder, 'diagnostics.txt'), diagnostics);
  console.error(`${folder}: written`);
}

function write(path: string, text: string): void {
  if (text === '') rmSync(path, { force: true });
  else writeFileSync(path, text);
}

const all = Object.entries(PIPELINES).flatMap(([key, { list }]) => list().map((name) => `${key}/${name}`));
const names = process.argv.slice(2);
if (names.length === 0 || names.includes('--help')) {
  console.error(USAGE);
  process.exitCode = names.length === 0 ? 2 : 0;
} else for (const name of names.includes('--all') ? all : names) await makeCase(name);
