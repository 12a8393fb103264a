import { parseArgs } from 'node:util';
import { formatTimes, timeLists } from '@/scripts/bench/browse/time-lists';
import { formatWeight, weighLists } from '@/scripts/bench/browse/weigh-lists';
import { inventLibrary } from '@/scripts/bench/lists/invent-library';
import { WrongUse } from '@/scripts/command/run-command';
import { buildBenchSite } from './build-bench-site';
import { formatScrolled, traceScrolling } from './trace-scrolling';

const CONTENT = '.dogear/bench-browse';
const SCROLL_MS = 5_000;

function readEpisodes(args: readonly string[]): number {
  const options = { episodes: { type: 'string', default: '1000' } } as const;
  const { episodes } = parseArgs({ args: [...args], options }).values;
  if (!/^[1-9]\d{0,4}$/.test(episodes))
    throw new WrongUse(`--episodes "${episodes}" is not a whole number above 0`);
  return Number(episodes);
}

/**
 * Builds a made-up library, measures the size of every list page and their share of the build, and scrolls the heaviest page of
 * each kind.
 */
export async function benchBrowse(args: readonly string[]): Promise<void> {
  await inventLibrary(CONTENT, readEpisodes(args));
  const site = await buildBenchSite(CONTENT);
  const weights = await weighLists(site.outDir);
  for (const weight of weights) printLine(formatWeight(weight));
  for (const line of formatTimes(await timeLists(), site.seconds)) printLine(line);
  const { page, url, close } = await site.open();
  try {
    for (const { kind, heaviest } of weights) {
      await page.goto(`${url}${heaviest.path}`, { waitUntil: 'networkidle' });
      printLine(`${kind.padEnd(16)} scrolled: ${formatScrolled(await traceScrolling(page, SCROLL_MS))}`);
    }
  } finally {
    await close();
  }
}

function printLine(line: string): void {
  process.stdout.write(`${line}\n`);
}
