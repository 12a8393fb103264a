import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Question } from '@/components/search/index/worker-messages';
import { type Choices, NO_CHOICES } from '@/lib/search/query/compose-query';
import { openPage } from '@/scripts/bench/open-page';
import { percentile } from './measure-engine';

interface Typing {
  readonly queries: readonly string[];
  readonly choices: Choices;
}

interface Typed {
  readonly times: readonly number[];
  /** The longest task of the main thread over 50 ms, in milliseconds. */
  readonly longest: number;
}

/** Types queries letter by letter in the page, each letter after the answer to the previous one; measures the second of two rounds. */
async function typeInWorker({ queries, choices }: Typing): Promise<Typed> {
  let longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  }).observe({ type: 'longtask' });
  const worker = new Worker('/search.worker.js', { type: 'module' });
  const manifest = await (await fetch('/search-index/manifest.json')).json();
  let onMessage: (type: string) => void = () => {};
  let onError: () => void = () => {};
  worker.onmessage = ({ data }) => onMessage(data.type);
  worker.onerror = () => onError();
  worker.postMessage({ type: 'open', manifest });
  let id = 0;
  const ask = (query: string): Promise<void> =>
    new Promise((resolve, reject) => {
      onError = () => reject(new Error(`bench search: the worker broke at "${query}"`));
      onMessage = (type) => {
        if (type === 'answer') resolve();
        if (type === 'failed') onError();
      };
      id += 1;
      const question: Question = { type: 'question', purpose: 'results', id, query, choices };
      worker.postMessage(question);
    });
  const times: number[] = [];
  for (const round of [0, 1]) {
    for (const query of queries) {
      for (let length = 1; length <= query.length; length += 1) {
        const start = performance.now();
        await ask(query.slice(0, length));
        if (round === 1) times.push(performance.now() - start);
      }
    }
  }
  worker.terminate();
  return { times, longest };
}

/** Prints how long the worker in Chromium takes per letter typed, from question to answer, with everything already fetched. */
export async function measureKeystrokes(dir: string, queries: readonly string[]): Promise<void> {
  await writeFile(join(dir, 'index.html'), '<!doctype html><title>bench</title>');
  const { page, close } = await openPage(dir);
  try {
    const { times, longest } = await page.evaluate(typeInWorker, { queries, choices: NO_CHOICES });
    const [p50, p95] = [percentile(times, 0.5), percentile(times, 0.95)];
    process.stdout.write(
      `\n  per keystroke in Chromium's worker, ${times.length} letters: p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms; ` +
        `main thread: ${longest === 0 ? 'no task over 50 ms' : `longest task ${longest.toFixed(0)} ms`}\n`,
    );
  } finally {
    await close();
  }
}
