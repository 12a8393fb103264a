import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { commandFile, runNode } from '@/scripts/command/run-child';
import { encodeWav, SAMPLE_RATE } from '@/scripts/examples/encode-wav';
import { startServer } from '@/scripts/static-server';
import { findChromium } from '@/tests/browser/find-chromium';
import { longSummary, longTranscript } from '@/tests/browser/long-transcript';

const CONTENT = '.dogear/bench-player';
const OUT = '.dogear/sites/bench';
const WORDS = 30_000;
const SOUND_SECONDS = 600;
const SCROLL_MS = 10_000;
const POINTER = [600, 400] as const;

/** Plays the episode of a long transcript, scrolls through its page meanwhile and prints the tasks that held the page. */
export async function benchPlayer(): Promise<void> {
  await writeContent();
  const args = [commandFile('tsx/cli'), 'scripts/build.ts', '--content', CONTENT, '--out', OUT];
  const code = await runNode(args, { stdio: 'ignore' });
  if (code !== 0) throw new Error(`player: the build failed, see ${['node', ...args].join(' ')}`);
  const base = process.env['BASE_PATH'] ?? '';
  const server = await startServer({ dir: OUT, base, port: 0, host: '127.0.0.1' });
  const { executablePath, args: flags } = await findChromium();
  const browser = await chromium.launch({ executablePath, args: [...flags] });
  try {
    const page = await browser.newPage();
    await page.goto(`${server.url}episodes/the-long-hour/`, { waitUntil: 'networkidle' });
    // Who scrolls has a pointer over the page, and a browser looks what is below it with every frame.
    await page.mouse.move(...POINTER);
    const still = await scroll(page);
    await page.locator('header').getByRole('button', { name: 'Play', exact: true }).click();
    await page.waitForFunction(() => (document.querySelector('audio')?.currentTime ?? 0) > 1);
    await page.mouse.move(...POINTER);
    const playing = await scroll(page);
    process.stdout.write(
      `scrolling alone:         ${sayScrolled(still)}\nscrolling while playing: ${sayScrolled(playing)}\n`,
    );
  } finally {
    await browser.close();
    await server.close();
  }
}

interface Scrolled {
  readonly frames: number;
  /** Tasks that held the page for more than 50 ms. */
  readonly longMs: readonly number[];
}

const sayScrolled = ({ frames, longMs }: Scrolled): string =>
  `${frames} frames in ${SCROLL_MS / 1000} s, ${longMs.length} tasks over 50 ms${longMs.length === 0 ? '' : `, the longest ${Math.max(...longMs)} ms`}`;

/** Scrolls by a sixth of a screen with every frame; the function runs in the page, so it names no function of its own. */
function scroll(page: Page): Promise<Scrolled> {
  return page.evaluate(async (lastsMs) => {
    const longMs: number[] = [];
    const observer = new PerformanceObserver((list) => {
      longMs.push(...list.getEntries().map(({ duration }) => Math.round(duration)));
    });
    observer.observe({ type: 'longtask' });
    const started = performance.now();
    let frames = 0;
    while (performance.now() - started < lastsMs) {
      await new Promise((done) => requestAnimationFrame(done));
      scrollBy(0, innerHeight / 6);
      frames += 1;
    }
    await new Promise((done) => setTimeout(done, 200));
    observer.disconnect();
    return { frames, longMs };
  }, SCROLL_MS);
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
