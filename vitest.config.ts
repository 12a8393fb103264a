import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // Playwright's; they need a browser and an exported site.
    exclude: ['tests/browser/**', 'node_modules/**'],
    globalSetup: ['tests/unit/scripts/commands/bundle-commands.ts'],
    setupFiles: ['tests/laws/set-seed.ts'],
    // Loading the same modules anew for each file was 40 % of the time. Nothing here may keep state: --sequence.shuffle.files finds what does.
    isolate: false,
    unstubEnvs: true,
    // One core less is the default, which of two leaves one idle.
    maxWorkers: '100%',
    // Only for what hangs: a test that takes 10 s alone took 100 s on a machine with twenty times the load.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
