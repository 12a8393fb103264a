import { chromium } from '@playwright/test';
import { installChromium } from './install-chromium';
import { type Browser, packagedChromium } from './packaged-chromium';
import { startsUp, systemChromiums } from './system-chromium';

type Source = 'path' | 'playwright' | 'system' | 'package' | 'install';

// Root (most containers) cannot use Chromium's sandbox; the other two flags reduce output and network requests.
const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

const SOURCES: Record<Source, () => Promise<Browser | null>> = {
  path: async () => findStarting([process.env['CHROME_PATH'] ?? '']),
  playwright: async () => findStarting([chromium.executablePath()]),
  system: async () => findStarting(systemChromiums()),
  package: packagedChromium,
  install: async () => ((await installChromium()) ? findStarting([chromium.executablePath()]) : null),
};

/**
 * Finds a Chromium that starts on this machine: a browser with missing shared libraries is skipped, and the npm package, which has
 * its own libraries, comes next. DOGEAR_BROWSER=package (or another source) allows only that one.
 */
export async function findChromium(): Promise<Browser> {
  const only = process.env['DOGEAR_BROWSER'];
  for (const [name, find] of Object.entries(SOURCES)) {
    if (only !== undefined && only !== '' && only !== name) continue;
    const found = await find();
    if (found !== null) return found;
  }
  throw new Error(
    'browser tests: no Chromium starts here; install one ("apt-get install chromium" or "npx playwright install --with-deps chromium") or set CHROME_PATH to one',
  );
}

function findStarting(paths: readonly string[]): Browser | null {
  const executablePath = paths.find((path) => path !== '' && startsUp(path));
  return executablePath === undefined ? null : { executablePath, args: ARGS };
}
