import { chromium } from '@playwright/test';
import { installedCopy } from './installed-chromium';
import { packagedChromium } from './packaged-chromium';
import { startsUp, systemChromiums } from './system-chromium';

export interface Browser {
  readonly executablePath: string;
  readonly args: readonly string[];
}

type Source = 'path' | 'playwright' | 'system' | 'package' | 'install';

// Root (most containers) cannot use Chromium's sandbox; the other two keep it quiet and off the network.
const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

const SOURCES: Record<Source, () => Promise<Browser | null>> = {
  path: async () => firstThatStarts([process.env['CHROME_PATH'] ?? '']),
  playwright: async () => firstThatStarts([chromium.executablePath()]),
  system: async () => firstThatStarts(systemChromiums()),
  package: packagedChromium,
  install: async () => ((await installedCopy()) ? firstThatStarts([chromium.executablePath()]) : null),
};

/**
 * Finds a Chromium that really starts on this machine: a browser whose shared libraries are missing is passed over, and the
 * npm package, which brings its own libraries, comes next. DOGEAR_BROWSER=package (or another source) allows only that one.
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

function firstThatStarts(paths: readonly string[]): Browser | null {
  const executablePath = paths.find((path) => path !== '' && startsUp(path));
  return executablePath === undefined ? null : { executablePath, args: ARGS };
}
