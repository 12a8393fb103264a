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
import { basename, dirname, join, resolve, sep } from 'node:path';
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

  test('the median file has at most 100 lines', () => {
    const sizes = files.map(lines).sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(100);
  });

  test('no script is longer than 60 lines, because scripts only connect', () => {
    const scripts = files.filter((file) => dirname(file) === 'scripts');
    expect(scripts.filter((file) => lines(file) > 60)).toEqual([]);
  });

  test('no file has a catch-all name', () => {
    const empty = /^(utils?|helpers?|common|misc|constants|types)\b/;
    expect(files.filter((file) => empty.test(basename(file)))).toEqual([]);
  });

  test('no page has a loading.tsx', () => {
    expect(files.filter((file) => basename(file) === 'loading.tsx')).toEqual([]);
  });

  test('a page imports one module of lib/site and at most two components', () => {
    const pages = files.filter((file) => file.startsWith(`app${sep}`) && /\.tsx?$/.test(file));
    const crowded = pages.filter((file) => {
      const wanted = [...readFileSync(file, 'utf8').matchAll(/\bfrom '(@\/[^']+)'/g)].map(([, from]) => from);
      const count = (folder: string): number => wanted.filter((from) => from?.startsWith(folder)).length;
      return count('@/lib/') > 1 || count('@/components/') > 2;
    });
    expect(crowded).toEqual([]);
    expect(pages.length).toBeGreaterThan(20);
  });

  // `lib/x/y.ts` in full, or the bare name of a file in the tree.
  test('documents name files that exist', () => {
    const known = new Set(files.map((file) => basename(file)));
    const documents = ['ARCHITECTURE.md', 'CONTRIBUTING.md', 'README.md', 'scripts/bench/FIGURES.md'].concat(
      readdirSync('docs', { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.md'))
        .map((name) => join('docs', name)),
    );
    const missing = documents.flatMap((document) =>
      [...readFileSync(document, 'utf8').matchAll(/`([\w./-]+)`/g)].flatMap(([, name = '']) => {
        const isPath = /^(?:app|components|lib|scripts|tests)\//.test(name);
        const isName = /^[a-z][a-z0-9.-]*\.(?:tsx?|css)$/.test(name);
        const exists = isPath ? existsSync(name) : known.has(name);
        return (isPath || isName) && !exists ? [`${document}: ${name}`] : [];
      }),
    );
    expect(missing).toEqual([]);
  });

  // The linter's own rule passes over imports of types.
  test('no files import each other in a circle, not even for types', () => {
    const importsOf = (file: string): string[] =>
      [...readFileSync(file, 'utf8').matchAll(/\bfrom '(@\/|\.\/)([^']+)'/g)].flatMap(
        ([, start, path = '']) => {
          const base = start === './' ? join(dirname(file), path) : path;
          return ['.ts', '.tsx'].map((end) => base + end).filter((name) => files.includes(name));
        },
      );
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, trail: readonly string[]): void => {
      if (trail.includes(file)) circles.push([...trail.slice(trail.indexOf(file)), file].join(' > '));
      if (done.has(file) || trail.includes(file)) return;
      for (const next of importsOf(file)) visit(next, [...trail, file]);
      done.add(file);
    };
    for (const file of files.filter((name) => /\.tsx?$/.test(name))) visit(file, []);
    expect(circles).toEqual([]);
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
  ['lib/core/model', '@/lib/core/time/x', false],
  ['lib/core/model', 'react', false],
  ['lib/core/model', 'zod', true],
  ['lib/core/model', './y', true],
  ['lib/core/time', '@/lib/core/links/x', false],
  ['lib/core/time', '@/lib/core/model/x', true],
  ['lib/core/ids', '@/lib/derive/moments/x', false],
  ['lib/core/names', '@/lib/core/links/x', false],
  ['lib/core/links', '@/lib/derive/moments/x', false],
  ['lib/core/links', '@/lib/core/time/x', true],
  ['lib/core/diagnostics', '@/lib/read/summary/x', false],
  ['lib/core/diagnostics', '@/lib/core/words/x', true],
  ['lib/core/words', '@/lib/core/diagnostics/x', false],
  ['lib/core/a-room-of-tomorrow', '@/lib/read/feed/x', false],
  ['lib/read/timed-text', '@/lib/read/transcript/x', false],
  ['lib/read/timed-text', '@/lib/core/diagnostics/x', true],
  ['lib/read/transcript', '@/lib/read/chapters/x', false],
  ['lib/read/kinds', '@/lib/read/transcript/x', false],
  ['lib/read/feed', '@/lib/read/summary/x', false],
  ['lib/read/kinds', '@/lib/read/timed-text/x', true],
  ['lib/read/summary', '@/lib/search/query/x', false],
  ['lib/read/summary', '@/lib/disk/read/x', false],
  ['lib/read/summary', 'node:fs', false],
  ['lib/read/summary', '@/lib/core/diagnostics/x', true],
  ['lib/read/summary', '@/lib/derive/moments/x', false],
  ['lib/read/summary/head', '@/lib/read/summary/inline/x', true],
  ['lib/derive/people', '@/lib/core/names/x', true],
  ['lib/derive/people', '@/lib/check/quotes/x', false],
  ['lib/derive/moments', '@/lib/search/query/x', false],
  ['lib/derive/moments', '@/lib/read/summary/x', false],
  ['lib/check/quotes', '@/lib/derive/passages/x', true],
  ['lib/check/quotes', '@/lib/read/summary/x', false],
  ['lib/check/quotes', '@/lib/search/words/x', false],
  ['lib/search/query', '@/components/search/x', false],
  ['lib/search/query', 'next/link', false],
  ['lib/search/query', '@/lib/derive/moments/x', true],
  ['lib/search/query', '@/lib/publish/share/x', false],
  ['lib/publish/share', '@/lib/search/query/x', false],
  ['lib/publish/share', '@/lib/core/time/x', true],
  ['lib/player', '@/lib/derive/moments/x', false],
  ['lib/player', '@/lib/core/links/x', true],
  ['lib/a-room-of-tomorrow', '@/lib/search/query/x', false],
  ['lib/disk/read', '@/lib/site/library/x', false],
  ['lib/disk/read', '@/components/site/x', false],
  ['lib/disk/read', 'next', false],
  ['lib/disk/read', '@/lib/read/summary/x', true],
  ['lib/disk/read', 'node:fs/promises', true],
  ['lib/site', '@/components/site/x', false],
  ['lib/site', '@/lib/disk/read/x', true],
  ['lib/site', '@/.dogear/build.json', true],
  ['lib/site', '@/.dogear/x', false],
  ['components/site', '@/lib/site/x', false],
  ['components/site', '@/lib/read/summary/x', false],
  ['components/site', '@/lib/disk/read/x', false],
  ['components/site', '@/lib/check/quotes/x', false],
  ['components/site', '@/app/x', false],
  ['components/site', 'next/link', false],
  ['components/site', 'node:fs/promises', false],
  ['components/site', '../search/x', false],
  ['components/site', '@/components/moment/x', false],
  ['components/site', '@/lib/search/query/x', true],
  ['components/site', 'preact', true],
  ['components/moment', '@/components/site/x', true],
  ['components/moment', '@/components/episode/x', false],
  ['components/map', '@/components/search/x', false],
  ['components/search', '@/components/moment/x', true],
  ['components/search', '@/components/episode/x', false],
  ['components/player', '@/components/swap/x', true],
  ['components/episode', '@/components/map/x', true],
  ['components/episode', '@/components/quote/x', false],
  ['components/topic', '@/components/person/x', false],
  ['components/library', '@/components/home/x', false],
  ['components/home', '@/components/library/x', true],
  ['components/loader', '@/components/episode/x', true],
  ['components/loader', '@/lib/read/summary/x', false],
  ['components/a-room-of-tomorrow', '@/components/episode/x', false],
  ['app/about', '../x', false],
  ['app/about', '@/scripts/x', false],
  ['app/about', '@/lib/site/x', true],
  ['app/about', '@/lib/site/library/x', false],
  ['app/about', '@/lib/core/model/x', false],
  ['app/about', '@/lib/derive/x/y', false],
  ['app/about', '@/.dogear/build.json', false],
  ['app/about', '@/components/site/x', true],
  ['app/about', './globals.css', true],
  ['app/about', 'next/navigation', true],
  ['scripts', '../lib/x', false],
];

const FAULTS: readonly [name: string, file: string, text: string][] = [
  ['the clock in a pure room', 'lib/core/time/clock.ts', 'export const now = Date.now();'],
  ['chance in a pure room', 'lib/core/ids/chance.ts', 'export const dice = Math.random();'],
  ['today in a pure room', 'lib/read/summary/today.ts', 'export const today = new Date();'],
  ['the window in a pure room', 'lib/search/rank/width.ts', 'export const width = window.innerWidth;'],
  ['the process in a pure room', 'lib/core/links/base.ts', 'export const base = process.env;'],
  ["'use client' in app/", 'app/client.tsx', "'use client';\nexport const a = 1;"],
  [
    '<Suspense> in app/',
    'app/wait.tsx',
    'export const A = () => <Suspense fallback={null}><p>a</p></Suspense>;',
  ],
  ['any', 'lib/core/model/any.ts', 'export const a: any = 1;'],
  ['a default export', 'lib/core/model/unnamed.ts', 'const a = 1;\nexport default a;'],
  ['a barrel', 'lib/core/model/index.ts', "export * from './summary';"],
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
