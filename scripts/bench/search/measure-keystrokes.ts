import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { startServer } from '@/scripts/static-server';
import { findChromium } from '@/tests/browser/find-chromium';
import { percentile } from './measure-engine';

/** Types queries letter by letter in the page, each letter when the one before is answered, and then once more. */
async function typeInWorker(queries: readonly string[]): Promise<number[]> {
  const worker = new Worker('/search.worker.js', { type: 'module' });
  const manifest = await (await fetch('/search-index/manifest.json')).json();
  let heard: (type: string) => void = () => {};
  worker.onmessage = ({ data }) => heard(data.type);
  worker.postMessage({ type: 'open', manifest });
  let id = 0;
  const ask = (query: string): Promise<void> =>
    new Promise((resolve, reject) => {
      heard = (type) => {
        if (type === 'answer') resolve();
        if (type === 'failed') reject(new Error(query));
      };
      id += 1;
      worker.postMessage({ type: 'question', id, query, options: {} });
    });
  const times: number[] = [];
  for (const round of [0, 1]) {
    for (const query of queries) {
      for (let length = 3; length <= query.length; length += 1) {
        const start = performance.now();
        await ask(query.slice(0, length));
        if (round === 1) times.push(performance.now() - start);
      }
    }
  }
  worker.terminate();
  return times;
}

/** Prints how long Chromium's worker takes for each letter typed, from question to answer, with everything fetched before. */
export async function measureKeystrokes(dir: string, queries: readonly string[]): Promise<void> {
  await writeFile(join(dir, 'index.html'), '<!doctype html><title>bench</title>');
  const server = await startServer({ dir, base: '', port: 0, host: '127.0.0.1' });
  const { executablePath, args } = await findChromium();
  const browser = await chromium.launch({ executablePath, args: [...args] });
  try {
    const page = await browser.newPage();
    // tsx names functions by a call that the page does not know.
    await page.addInitScript('globalThis.__name = (named) => named');
    await page.goto(server.url);
    const times = await page.evaluate(typeInWorker, queries);
    const [p50, p95] = [percentile(times, 0.5), percentile(times, 0.95)];
    process.stdout.write(
      `  per keystroke in Chromium's worker, ${times.length} letters: p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms\n`,
    );
  } finally {
    await browser.close();
    await server.close();
  }
}
