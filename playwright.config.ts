import { defineConfig, devices } from '@playwright/test';
import { findChromium } from '@/tests/browser/find-chromium';
import type { Browser } from '@/tests/browser/packaged-chromium';

// Workers load this file again and inherit the environment, so the search for a browser runs only once.
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
  // No test measures time: a busy machine may take ten times as long as an idle one.
  timeout: 180_000,
  expect: { timeout: 45_000 },
  reporter: [['list'], ['json', { outputFile: process.env['DOGEAR_REPORT'] ?? '.dogear/playwright.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { executablePath, args: [...args] },
    // A step that hangs is reported after a minute, not after the whole test's time.
    actionTimeout: 60_000,
    screenshot: 'only-on-failure',
    // Recording traces of all tests to keep those of failures takes a tenth of the time; use `--trace on` when needed.
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
      // Tests that stripping changes nothing: each feature once, or every test with DOGEAR_ALL=1.
      testIgnore: ['dev.spec.ts', '**/examples/**'],
      ...(process.env['DOGEAR_ALL'] === '1' ? {} : { grep: /@unstripped/ }),
      use: { baseURL: process.env['DOGEAR_UNSTRIPPED_URL'] ?? '' },
    },
    // examples/ and invented episodes, stripped.
    {
      name: 'examples',
      testDir: 'tests/browser/examples',
      use: { baseURL: process.env['DOGEAR_EXAMPLES_URL'] ?? '' },
    },
    // npm test runs it after the others, because compiling next to them would be too slow.
    { name: 'dev', testMatch: 'dev.spec.ts', timeout: 300_000 },
  ],
});
