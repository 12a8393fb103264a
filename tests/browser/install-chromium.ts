import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';

const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');

/** Downloads Playwright's own Chromium; false without internet access. */
export async function installChromium(): Promise<boolean> {
  process.stderr.write('browser tests: no Chromium found, trying "npx playwright install chromium"\n');
  return await new Promise((resolve) => {
    const child = spawn(process.execPath, [cli, 'install', 'chromium'], {
      stdio: ['ignore', 2, 2],
      timeout: 300_000,
    });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}
