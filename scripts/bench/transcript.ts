import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { readLibrary } from '@/lib/disk/read/read-library';
import { longSummary, longTranscript } from '@/tests/browser/long-transcript';
import { buildBenchSite } from './build-bench-site';
import { type Loading, measureLoading } from './measure-loading';

const CONTENT = '.dogear/bench-library';
const ROUNDS = 5;
const WORDS = 30_000;

/** The same number of words in turns of different length. */
const SHAPES = { 'quick-talk': 10, interview: 60, lectures: 2_000 };

/** Builds pages with 30,000 spoken words, opens each at a passage in its middle and prints a line for each. */
export async function benchTranscript(): Promise<void> {
  await writeContent();
  const site = await buildBenchSite(CONTENT);
  const { browser, url, close } = await site.open();
  try {
    for (const { slug, passages } of (await readLibrary(CONTENT)).episodes) {
      const html = await readFile(join(site.outDir, 'episodes', slug, 'index.html'));
      const middle = passages[Math.floor(passages.length / 2)]?.id ?? '';
      const opened = await measureVisits(browser, `${url}episodes/${slug}/#${middle}`);
      process.stdout.write(
        `${slug}: ${passages.length} passages, ${html.length} bytes (${gzipSync(html).length} gzip), ${opened}\n`,
      );
    }
  } finally {
    await close();
  }
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

/** Medians over several first visits, on this machine without throttling. */
async function measureVisits(browser: Browser, url: string): Promise<string> {
  const visits: Loading[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const context = await browser.newContext();
    visits.push(await measureLoading(await context.newPage(), url));
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
