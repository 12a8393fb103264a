import { startsUp } from './system-chromium';

export interface Browser {
  readonly executablePath: string;
  readonly args: readonly string[];
}

// Intended for a serverless host: without them pages behave as in a desktop browser.
const UNWANTED = [
  '--single-process',
  '--no-zygote',
  '--disable-web-security',
  '--allow-running-insecure-content',
];

/** Unpacks the browser of an npm package, with its shared libraries (Linux on x64 only). */
export async function packagedChromium(): Promise<Browser | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const before = process.env['AWS_EXECUTION_ENV'];
  // The package reads this when it is imported, and unpacks its libraries only there; the browser gets them through
  // LD_LIBRARY_PATH, which the package sets on this process.
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs20.x';
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    const executablePath = await packaged.executablePath();
    // Playwright sets headless itself, and quotes in the value would make it invalid for the browser.
    const args = packaged.args.filter((arg) => !UNWANTED.includes(arg) && !arg.startsWith('--headless'));
    return startsUp(executablePath) ? { executablePath, args } : null;
  } catch {
    // A full or read-only temporary folder: the next source may still work.
    return null;
  } finally {
    if (before === undefined) delete process.env['AWS_EXECUTION_ENV'];
    else process.env['AWS_EXECUTION_ENV'] = before;
  }
}
