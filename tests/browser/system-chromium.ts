import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Paths where a system usually has Chromium; not all of them exist. */
export function systemChromiums(): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...APPLICATIONS];
}

/** Whether a browser exists and can be started: asking its version fails if a shared library is missing. */
export function startsUp(path: string): boolean {
  if (!existsSync(path)) return false;
  // On Windows "--version" opens a window instead of printing.
  if (process.platform === 'win32') return true;
  const asked = spawnSync(path, ['--version', '--no-sandbox'], { timeout: 20_000, encoding: 'utf8' });
  return asked.status === 0 && /\d+\.\d+/.test(asked.stdout);
}
