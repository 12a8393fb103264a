import { commandFile } from '@/scripts/command/run-child';

export interface Step {
  readonly name: string;
  /** Arguments of node. */
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** The path of the runner's JSON report; a step without one counts as a single test. */
  readonly report?: string;
}

const UNIT = '.dogear/vitest.json';
const EXPORT = '.dogear/playwright.json';
const DEV = '.dogear/playwright-dev.json';

const playwright = [commandFile('@playwright/test/cli'), 'test'];

/** All steps of `npm test`, in order. */
export const STEPS: readonly Step[] = [
  // Next's types come first, because a fresh clone does not have them.
  { name: 'route types', args: [commandFile('next/dist/bin/next'), 'typegen'] },
  {
    name: 'types',
    args: [commandFile('typescript/package.json').replace('package.json', 'bin/tsc'), '--noEmit'],
  },
  { name: 'lint', args: [commandFile('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings'] },
  {
    name: 'units and laws',
    args: [
      commandFile('vitest/package.json').replace('package.json', 'vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${UNIT}`,
    ],
    report: UNIT,
  },
  {
    name: 'build, examples and a long transcript',
    args: [commandFile('tsx/cli'), 'tests/browser/build-test-library.ts'],
    env: { BASE_PATH: '/pod', SITE_URL: 'https://example.org' },
  },
  {
    name: 'build',
    args: [commandFile('tsx/cli'), 'scripts/build.ts'],
    env: { BASE_PATH: '/pod', SITE_URL: 'https://example.org', DOGEAR_KEEP_UNSTRIPPED: '.dogear/unstripped' },
  },
  {
    name: 'browser, on the exports',
    args: [...playwright, '--project=stripped', '--project=unstripped', '--project=examples'],
    env: { DOGEAR_REPORT: EXPORT },
    report: EXPORT,
  },
  {
    name: 'browser, npm run dev',
    args: [...playwright, '--project=dev'],
    env: { DOGEAR_REPORT: DEV },
    report: DEV,
  },
];
