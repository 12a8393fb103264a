import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { encodeWav, SAMPLE_RATE } from '@/scripts/examples/encode-wav';
import { longSummary, longTranscript } from '@/tests/browser/long-transcript';
import { buildBenchSite } from './build-bench-site';
import { sayScrolled, traceScrolling } from './trace-scrolling';

const CONTENT = '.dogear/bench-player';
const WORDS = 30_000;
const SOUND_SECONDS = 600;
const SCROLL_MS = 10_000;

/** Plays the episode of a long transcript, scrolls through its page meanwhile and prints the tasks that held the page. */
export async function benchPlayer(): Promise<void> {
  await writeContent();
  const site = await buildBenchSite(CONTENT);
  const { page, url, close } = await site.open();
  try {
    await page.goto(`${url}episodes/the-long-hour/`, { waitUntil: 'networkidle' });
    const still = await traceScrolling(page, SCROLL_MS);
    await page.locator('header').getByRole('button', { name: 'Play', exact: true }).click();
    await page.waitForFunction(() => (document.querySelector('audio')?.currentTime ?? 0) > 1);
    const playing = await traceScrolling(page, SCROLL_MS);
    process.stdout.write(
      `scrolling alone:         ${sayScrolled(still)}\nscrolling while playing: ${sayScrolled(playing)}\n`,
    );
  } finally {
    await close();
  }
}

async function writeContent(): Promise<void> {
  await rm(CONTENT, { recursive: true, force: true });
  const folder = resolve(CONTENT, 'episodes/the-long-hour');
  await mkdir(folder, { recursive: true });
  await mkdir(resolve(CONTENT, 'media'), { recursive: true });
  const summary = longSummary('The Long Hour', { words: WORDS, segments: 200 });
  const recordings = 'recordings: [{ kind: audio, url: /media/the-long-hour.wav }]\n';
  await writeFile(join(folder, 'summary.md'), summary.replace('---\n', `---\n${recordings}`));
  await writeFile(join(folder, 'transcript.vtt'), longTranscript({ words: WORDS, turnWords: 60 }));
  const silence = encodeWav(new Int8Array(SOUND_SECONDS * SAMPLE_RATE));
  await writeFile(resolve(CONTENT, 'media/the-long-hour.wav'), silence);
}
