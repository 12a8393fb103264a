import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // Run by Playwright, with a browser and an exported site.
    exclude: ['tests/browser/**', 'node_modules/**'],
    globalSetup: ['tests/unit/scripts/commands/bundle-commands.ts'],
    setupFiles: ['tests/laws/set-seed.ts'],
    // Loading the same modules again for each file was 40 % of the time. Tests must not keep state: --sequence.shuffle.files finds those that do.
    isolate: false,
    unstubEnvs: true,
    // The default leaves one core idle, which is half of two.
    maxWorkers: '100%',
    // Only for tests that hang: one that takes 10 s alone took 100 s under twenty times the load.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
