import { parseArgs } from 'node:util';
import { sayTimes, timeLists } from '@/scripts/bench/browse/time-lists';
import { sayWeight, weighLists } from '@/scripts/bench/browse/weigh-lists';
import { inventLibrary } from '@/scripts/bench/lists/invent-library';
import { WrongUse } from '@/scripts/command/run-command';
import { buildBenchSite } from './build-bench-site';
import { sayScrolled, traceScrolling } from './trace-scrolling';

const CONTENT = '.dogear/bench-browse';
const SCROLL_MS = 5_000;

function readEpisodes(args: readonly string[]): number {
  const options = { episodes: { type: 'string', default: '1000' } } as const;
  const { episodes } = parseArgs({ args: [...args], options }).values;
  if (!/^[1-9]\d{0,4}$/.test(episodes))
    throw new WrongUse(`--episodes "${episodes}" is not a whole number above 0`);
  return Number(episodes);
}

/** Builds a made-up library, weighs every page of its lists, says what of the build they were and scrolls the heaviest of each kind. */
export async function benchBrowse(args: readonly string[]): Promise<void> {
  await inventLibrary(CONTENT, readEpisodes(args));
  const site = await buildBenchSite(CONTENT);
  const weights = await weighLists(site.outDir);
  for (const weight of weights) print(sayWeight(weight));
  for (const line of sayTimes(await timeLists(), site.seconds)) print(line);
  const { page, url, close } = await site.open();
  try {
    for (const { kind, heaviest } of weights) {
      await page.goto(`${url}${heaviest.path}`, { waitUntil: 'networkidle' });
      print(`${kind.padEnd(16)} scrolled: ${sayScrolled(await traceScrolling(page, SCROLL_MS))}`);
    }
  } finally {
    await close();
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
