import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importSource } from '@/lib/disk/import/import-source';
import { parseFeed } from '@/lib/read/feed/parse-feed';

const SIZES = [500, 1000, 2000];

/** Made-up items with ten kilobytes of notes each, like a daily podcast of several years. */
function makeFeed(items: number): string {
  const notes = `<p>${'Where the rivers meet, the otters are. '.repeat(240)}</p>`;
  const item = (at: number): string =>
    `<item><guid>otters-${at}</guid><title>Part ${at}</title><pubDate>Mon, 03 Feb 2031 08:00:00 GMT</pubDate><itunes:duration>3723</itunes:duration><enclosure url="https://example.org/${at}.mp3" type="audio/mpeg" length="1"/><description><![CDATA[${notes}]]></description></item>\n`;
  return `<?xml version="1.0"?>\n<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel><title>Otter Hour</title>\n${Array.from({ length: items }, (_, at) => item(at)).join('')}</channel></rss>\n`;
}

/** Prints the cost of reading and importing a feed as it doubles; a ratio near 2 is linear. */
export async function benchFeed(): Promise<void> {
  let before = 0;
  for (const items of SIZES) {
    const text = makeFeed(items);
    const started = performance.now();
    const read = parseFeed(text).value?.episodes.length ?? 0;
    const ms = performance.now() - started;
    const ratio = before === 0 ? '' : `, ${(ms / before).toFixed(2)} times the half`;
    process.stdout.write(
      `  ${read} items, ${(text.length / 1e6).toFixed(1)} MB: read in ${ms.toFixed(0)} ms${ratio}\n`,
    );
    before = ms;
    await benchImport(text);
  }
}

async function benchImport(text: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dogear-bench-'));
  try {
    const file = join(folder, 'feed.xml');
    writeFileSync(file, text);
    for (const run of ['first', 'second']) {
      const started = performance.now();
      const options = { contentDir: folder, episode: null, force: false, dryRun: false };
      for await (const event of importSource(file, options))
        if (event.type === 'failure') throw new Error(`bench feed: ${event.text}`);
      process.stdout.write(`    ${run} import: ${(performance.now() - started).toFixed(0)} ms\n`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
