import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from '@playwright/test';
import { readLibrary } from '@/lib/content/read-library';
import { commandFile, runNode } from '@/scripts/command/run-child';
import { startServer } from '@/scripts/static-server';
import { findChromium } from '@/tests/browser/find-chromium';
import { longSummary, longTranscript } from '@/tests/browser/long-transcript';
import { type Loading, watchLoading } from './watch-loading';

const CONTENT = '.dogear/bench-library';
const OUT = '.dogear/sites/bench';
const ROUNDS = 5;
const WORDS = 30_000;

/** The same number of words, spoken in turns of different length. */
const SHAPES = { 'quick-talk': 10, interview: 60, lectures: 2_000 };

/** Builds pages with 30,000 spoken words, opens each at a passage in its middle and prints a line for each. */
export async function benchTranscript(): Promise<void> {
  await writeContent();
  const args = [commandFile('tsx/cli'), 'scripts/build.ts', '--content', CONTENT, '--out', OUT];
  const code = await runNode(args, { stdio: 'ignore' });
  if (code !== 0) throw new Error(`transcript: the build failed, see ${['node', ...args].join(' ')}`);
  const server = await startServer({
    dir: OUT,
    base: process.env['BASE_PATH'] ?? '',
    port: 0,
    host: '127.0.0.1',
  });
  const browser = await launch();
  try {
    for (const { slug, passages } of (await readLibrary(CONTENT)).episodes) {
      const html = await readFile(join(OUT, 'episodes', slug, 'index.html'));
      const middle = passages[Math.floor(passages.length / 2)]?.id ?? '';
      const opened = await openOften(browser, `${server.url}episodes/${slug}/#${middle}`);
      process.stdout.write(
        `${slug}: ${passages.length} passages, ${html.length} bytes (${gzipSync(html).length} gzip), ${opened}\n`,
      );
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

async function launch(): Promise<Browser> {
  const { executablePath, args } = await findChromium();
  return chromium.launch({ executablePath, args: [...args] });
}

async function writeContent(): Promise<void> {
  await rm(CONTENT, { recursive: true, force: true });
  for (const [slug, turnWords] of Object.entries(SHAPES)) {
    const folder = resolve(CONTENT, 'episodes', slug);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'summary.md'), longSummary(slug, { words: WORDS, segments: 20 }));
    await writeFile(join(folder, 'transcript.vtt'), longTranscript({ words: WORDS, turnWords }));
  }
}

/** Medians over some first visits, on this machine without a brake. */
async function openOften(browser: Browser, url: string): Promise<string> {
  const visits: Loading[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const context = await browser.newContext();
    visits.push(await watchLoading(await context.newPage(), url));
    await context.close();
  }
  const median = (key: keyof Loading): number =>
    visits.map((visit) => visit[key]).sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN;
  const ms = (key: keyof Loading): string => `${Math.round(median(key))} ms`;
  return [
    `${median('nodes')} nodes`,
    `DOMContentLoaded ${ms('domContentLoadedMs')}`,
    `LCP ${ms('largestPaintMs')}`,
    `layout shift ${median('layoutShift').toFixed(4)}`,
    `long tasks ${ms('longTasksMs')}`,
  ].join(', ');
}
