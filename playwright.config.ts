import { defineConfig, devices } from '@playwright/test';
import { type Browser, findChromium } from '@/tests/browser/find-chromium';

// The workers read this file again and inherit the environment: the search for a browser runs once.
process.env['DOGEAR_CHROMIUM'] ??= JSON.stringify(await findChromium());
const { executablePath, args } = JSON.parse(process.env['DOGEAR_CHROMIUM']) as Browser;

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '*.spec.ts',
  outputDir: 'test-results',
  globalSetup: './tests/browser/start-servers.ts',
  forbidOnly: process.env['CI'] !== undefined,
  fullyParallel: true,
  retries: 0,
  workers: 2,
  // No test is about time: a busy machine may take ten times as long as an idle one.
  timeout: 180_000,
  expect: { timeout: 45_000 },
  reporter: [['list'], ['json', { outputFile: process.env['DOGEAR_REPORT'] ?? '.dogear/playwright.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { executablePath, args: [...args] },
    // A step that never comes is named after a minute, not after the whole test's time.
    actionTimeout: 60_000,
    screenshot: 'only-on-failure',
    // Recording every test to keep the trace of one that fails costs a tenth of the time; `--trace on` asks for one by hand.
    trace: 'off',
  },
  projects: [
    {
      name: 'stripped',
      testIgnore: ['dev.spec.ts', '**/examples/**'],
      use: { baseURL: process.env['DOGEAR_STRIPPED_URL'] ?? '' },
    },
    {
      name: 'unstripped',
      // Whether stripping changed anything: each kind of thing that runs, once, and with DOGEAR_ALL=1 every test there is.
      testIgnore: ['dev.spec.ts', '**/examples/**'],
      ...(process.env['DOGEAR_ALL'] === '1' ? {} : { grep: /@unstripped/ }),
      use: { baseURL: process.env['DOGEAR_UNSTRIPPED_URL'] ?? '' },
    },
    // examples/ and made-up episodes beside it, stripped.
    {
      name: 'examples',
      testDir: 'tests/browser/examples',
      use: { baseURL: process.env['DOGEAR_EXAMPLES_URL'] ?? '' },
    },
    // npm test runs it after the others: beside them a compiler's times would say nothing.
    { name: 'dev', testMatch: 'dev.spec.ts', timeout: 300_000 },
  ],
});
