import { existsSync, readFileSync } from 'node:fs';
import { launch } from 'chrome-launcher';
import lighthouse, { type Result } from 'lighthouse';
import { startServer } from '@/scripts/static-server';
import { findChromium } from '@/tests/browser/find-chromium';
import { firstEpisode } from '@/tests/browser/first-episode';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/** Measures the home page and the first episode of out/ and prints a line for each. */
export async function benchLighthouse(): Promise<void> {
  const server = await startServer({ dir: 'out', base: builtBase(), port: 0, host: '127.0.0.1' });
  const { executablePath, args } = await findChromium();
  const chrome = await launch({
    chromePath: executablePath,
    chromeFlags: ['--headless=new', ...args],
    logLevel: 'silent',
  });
  try {
    for (const path of new Set(['./', firstEpisode()])) {
      const url = new URL(path, server.url).href;
      const run = await lighthouse(url, { port: chrome.port, onlyCategories: CATEGORIES, logLevel: 'error' });
      if (run === undefined) throw new Error(`lighthouse: no result for ${url}`);
      process.stdout.write(`${resultLine(new URL(url).pathname, run.lhr)}\n${failedAudits(run.lhr)}`);
    }
  } finally {
    chrome.kill();
    await server.close();
  }
}

function resultLine(path: string, { categories, audits }: Result): string {
  const scores = CATEGORIES.map((id) => `${id} ${Math.round((categories[id]?.score ?? 0) * 100)}`);
  const requests = (audits['network-requests']?.details as { items?: Request[] } | undefined)?.items ?? [];
  const lcp = ((audits['largest-contentful-paint']?.numericValue ?? 0) / 1000).toFixed(2);
  const all = bytes(requests);
  const scripts = bytes(requests.filter(({ resourceType }) => resourceType === 'Script'));
  return `${path}: ${scores.join(', ')}; LCP ${lcp} s, ${all} bytes in ${requests.length} requests, JavaScript ${scripts} bytes (as sent, gzip)`;
}

/** Lists what keeps a category other than performance below 100, one per line. */
function failedAudits({ categories, audits }: Result): string {
  const refs = CATEGORIES.slice(1).flatMap((id) => categories[id]?.auditRefs ?? []);
  const failed = refs.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1);
  return failed.map(({ id }) => `  ${id}: ${audits[id]?.title}\n`).join('');
}

/** The part of Lighthouse's network table that is used; its own types do not describe the rows. */
interface Request {
  readonly resourceType?: string;
  readonly transferSize?: number;
}

function bytes(requests: readonly Request[]): number {
  return requests.reduce((sum, { transferSize = 0 }) => sum + transferSize, 0);
}

function builtBase(): string {
  const file = '.dogear/export.json';
  if (!existsSync(file)) throw new Error('lighthouse: no built site, run npm run build first');
  const { base }: { base: string } = JSON.parse(readFileSync(file, 'utf8'));
  return base;
}
