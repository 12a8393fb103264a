import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LIBRARY_CASES, listLibraryCases, runLibraryCase } from '@/tests/unit/checks/read-library-case';
import { FEED_CASES, listFeedCases, runFeedCase } from '@/tests/unit/feed/read-feed-case';
import { CASES, listCases, runCase } from '@/tests/unit/summary/read-case';
import {
  folderOf,
  listTimedCases,
  runTimedCase,
  TIMED_PIPELINES,
} from '@/tests/unit/timed-text/read-timed-case';

const USAGE = `npx tsx scripts/make-case.ts NAME... | --all

Writes expected.json and diagnostics.txt of golden cases from what the parsers say now. NAME is a folder of ${CASES},
or transcript/NAME, chapters/NAME, feed/NAME, library/NAME (a small content folder, which npm run check reads). Put the text into its
input file first, and read what was written before you commit it: a golden is a promise, not a record.`;

async function makeCase(name: string): Promise<void> {
  if (name.startsWith('library/')) {
    const own = name.slice('library/'.length);
    write(join(LIBRARY_CASES, own, 'diagnostics.txt'), await runLibraryCase(own));
    return;
  }
  if (name.startsWith('feed/')) return makeFeedCase(name.slice('feed/'.length));
  const pipeline = TIMED_PIPELINES.find((one) => name.startsWith(`${one}/`));
  const own = pipeline === undefined ? name : name.slice(pipeline.length + 1);
  const folder = join(pipeline === undefined ? CASES : folderOf(pipeline), own);
  if (!existsSync(folder)) {
    mkdirSync(folder, { recursive: true });
    if (pipeline === undefined) writeFileSync(join(folder, 'input.md'), '');
    console.error(`${folder}: new; write its input file and run this again`);
    return;
  }
  const { expected, diagnostics } =
    pipeline === undefined ? await runCase(own) : await runTimedCase(pipeline, own);
  write(join(folder, 'expected.json'), expected ?? '');
  write(join(folder, 'diagnostics.txt'), diagnostics);
  console.error(`${folder}: written`);
}

function makeFeedCase(name: string): void {
  const { expected, diagnostics } = runFeedCase(name);
  write(join(FEED_CASES, name, 'expected.json'), expected ?? '');
  write(join(FEED_CASES, name, 'diagnostics.txt'), diagnostics);
  console.error(`${join(FEED_CASES, name)}: written`);
}

function write(path: string, text: string): void {
  if (text === '') rmSync(path, { force: true });
  else writeFileSync(path, text);
}

const timed = TIMED_PIPELINES.flatMap((one) => listTimedCases(one).map((name) => `${one}/${name}`));
const libraries = listLibraryCases().map((name) => `library/${name}`);
const feeds = listFeedCases().map((name) => `feed/${name}`);
const names = process.argv.slice(2);
if (names.length === 0 || names.includes('--help')) {
  console.error(USAGE);
  process.exitCode = names.length === 0 ? 2 : 0;
} else
  for (const name of names.includes('--all') ? [...listCases(), ...timed, ...libraries, ...feeds] : names)
    await makeCase(name);
