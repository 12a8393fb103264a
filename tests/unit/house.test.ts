import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const FOLDERS = ['app', 'components', 'lib', 'scripts', 'tests'];
const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|css|grit)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name)),
).filter((file) => !file.startsWith(join('tests', 'fixtures')));

interface Lockfile {
  readonly packages: Readonly<
    Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>
  >;
}

const lines = (file: string): number => readFileSync(file, 'utf8').split('\n').length - 1;

describe('the house', () => {
  test('no file is longer than 300 lines', () => {
    expect(files.filter((file) => lines(file) > 300)).toEqual([]);
  });

  test('the median file is short enough to read at once', () => {
    const sizes = files.map(lines).sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(100);
  });

  test('no script is longer than 60 lines: it is wiring', () => {
    const scripts = files.filter((file) => dirname(file) === 'scripts');
    expect(scripts.filter((file) => lines(file) > 60)).toEqual([]);
  });

  test('every file is named after a noun of its own', () => {
    const empty = /^(utils?|helpers?|common|misc|constants|types)\b/;
    expect(files.filter((file) => empty.test(basename(file)))).toEqual([]);
  });

  test('no page waits behind a loading.tsx', () => {
    expect(files.filter((file) => basename(file) === 'loading.tsx')).toEqual([]);
  });

  test('the lockfile records no download address', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"');
  });

  // A registry that lacks the packages of other systems makes npm drop their entries, and then `npm ci` refuses the lockfile.
  test('the lockfile holds the optional packages of every system', () => {
    const lock: Lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8'));
    const wanted = Object.values(lock.packages).flatMap((entry) =>
      Object.keys(entry.optionalDependencies ?? {}),
    );
    const held = Object.keys(lock.packages).map((place) => place.replace(/^.*node_modules\//, ''));
    expect(wanted.filter((name) => !held.includes(name))).toEqual([]);
  });
});

const IMPORTS: readonly [from: string, wanted: string, allowed: boolean][] = [
  ['lib/model', '@/lib/time/x', false],
  ['lib/model', 'react', false],
  ['lib/model', 'zod', true],
  ['lib/model', './y', true],
  ['lib/time', '@/lib/links/x', false],
  ['lib/time', '@/lib/model/x', true],
  ['lib/ids', '@/lib/moments/x', false],
  ['lib/names', '@/lib/links/x', false],
  ['lib/people', '@/lib/names/x', true],
  ['lib/people', '@/lib/checks/x', false],
  ['lib/links', '@/lib/moments/x', false],
  ['lib/links', '@/lib/time/x', true],
  ['lib/moments', '@/lib/search/x', false],
  ['lib/diagnostics', '@/lib/summary/x', false],
  ['lib/timed-text', '@/lib/transcript/x', false],
  ['lib/timed-text', '@/lib/diagnostics/x', true],
  ['lib/diagnostics', '@/lib/timed-text/x', false],
  ['lib/transcript', '@/lib/chapters/x', false],
  ['lib/kinds', '@/lib/transcript/x', false],
  ['lib/feed', '@/lib/summary/x', false],
  ['lib/kinds', '@/lib/timed-text/x', true],
  ['lib/summary', '@/lib/search/x', false],
  ['lib/summary', '@/lib/content/x', false],
  ['lib/summary', 'node:fs', false],
  ['lib/summary', '@/lib/diagnostics/x', true],
  ['lib/search', '@/components/search/x', false],
  ['lib/search', 'next/link', false],
  ['lib/a-folder-of-tomorrow', '@/lib/search/x', false],
  ['lib/content', '@/components/site/x', false],
  ['lib/content', 'next', false],
  ['lib/content', '@/lib/summary/x', true],
  ['lib/content', 'node:fs/promises', true],
  ['components/site', '@/lib/content/x', false],
  ['components/site', '@/lib/summary/x', false],
  ['components/site', '@/lib/timed-text/x', false],
  ['components/site', '@/lib/kinds/x', false],
  ['components/site', '@/lib/feed/x', false],
  ['components/site', '@/app/x', false],
  ['components/site', 'next/link', false],
  ['components/site', 'node:fs/promises', false],
  ['components/site', '../search/x', false],
  ['components/site', '@/components/search/x', true],
  ['components/site', '@/lib/search/x', true],
  ['components/site', 'preact', true],
  ['app/about', '../x', false],
  ['app/about', '@/scripts/x', false],
  ['app/about', '@/lib/content/x', true],
  ['scripts', '../lib/x', false],
];

const FAULTS: readonly [name: string, file: string, text: string][] = [
  ['the clock in a pure row', 'lib/time/clock.ts', 'export const now = Date.now();'],
  ['chance in a pure row', 'lib/ids/chance.ts', 'export const dice = Math.random();'],
  ['today in a pure row', 'lib/summary/today.ts', 'export const today = new Date();'],
  ['the window in a pure row', 'lib/search/width.ts', 'export const width = window.innerWidth;'],
  ['the process in a pure row', 'lib/links/base.ts', 'export const base = process.env;'],
  ["'use client' in app/", 'app/client.tsx', "'use client';\nexport const a = 1;"],
  [
    '<Suspense> in app/',
    'app/wait.tsx',
    'export const A = () => <Suspense fallback={null}><p>a</p></Suspense>;',
  ],
  ['any', 'lib/model/any.ts', 'export const a: any = 1;'],
  ['a default export', 'lib/model/unnamed.ts', 'const a = 1;\nexport default a;'],
  ['a barrel', 'lib/model/index.ts', "export * from './summary';"],
];

describe('the linter', () => {
  const planted = mkdtempSync(join(tmpdir(), 'dogear-house-'));
  let report = '';

  const plant = (file: string, text: string): void => {
    mkdirSync(dirname(join(planted, file)), { recursive: true });
    writeFileSync(join(planted, file), `${text}\n`);
  };
  const placeOf = (row: number): string => `${IMPORTS[row]?.[0]}/import-${row}.ts`;

  // One run over a folder of faults, under a copy of our own rules.
  beforeAll(() => {
    cpSync('biome.jsonc', join(planted, 'biome.jsonc'));
    cpSync('scripts/lint', join(planted, 'scripts/lint'), { recursive: true });
    for (const [row, [, wanted]] of IMPORTS.entries()) {
      plant(
        placeOf(row),
        `import { a } from '${wanted}';

export const b = a;`,
      );
    }
    for (const [, file, text] of FAULTS) plant(file, text);
    const biome = resolve('node_modules/@biomejs/biome/bin/biome');
    const run = spawnSync(
      process.execPath,
      [biome, 'lint', '--reporter=github', '--max-diagnostics=none', '.'],
      {
        cwd: planted,
        encoding: 'utf8',
      },
    );
    report = run.stdout;
    expect(run.status, run.stderr).toBe(1);
  });

  afterAll(() => rmSync(planted, { recursive: true, force: true }));

  const faultsIn = (file: string): string[] =>
    report.split('\n').filter((line) => line.includes(`/${file},line=`));

  test.each(IMPORTS.map(([from, wanted, allowed], row) => ({ from, wanted, allowed, row })))(
    '$from importing $wanted is allowed: $allowed',
    ({ allowed, row }) => {
      expect(faultsIn(placeOf(row)).length > 0).toBe(!allowed);
    },
  );

  test.each(FAULTS)('refuses %s', (_name, file) => {
    expect(existsSync(join(planted, file))).toBe(true);
    expect(faultsIn(file)).not.toEqual([]);
  });
});
