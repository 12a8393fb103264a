import type { Page } from '@playwright/test';
import { traceTasks } from './trace-tasks';

/** Who scrolls has a pointer over the page, and a browser looks what is below it with every frame. */
const POINTER = [600, 400] as const;
const SLOW_FRAME_MS = 100;
const LONG_TASK_MS = 50;

export interface Scrolled {
  readonly lastedMs: number;
  /** From one frame to the next. */
  readonly frameMs: readonly number[];
  /** Tasks that held the page for more than 50 ms by the clock, which on a busy machine are most often others' doing. */
  readonly longMs: readonly number[];
  /** What each task of the page's thread took of a processor. */
  readonly cpuMs: readonly number[];
}

/**
 * Scrolls a page down, and up again where it ends, by a sixth of a screen with every frame; and does so once more for its tasks'
 * processor time, because a trace that starts can hold a frame for a second.
 */
export async function traceScrolling(page: Page, lastsMs: number): Promise<Scrolled> {
  await page.mouse.move(...POINTER);
  const scrolled = await page.evaluate(scrollFor, lastsMs);
  const { cpuMs } = await traceTasks(page, () => page.evaluate(scrollFor, lastsMs));
  return { ...scrolled, cpuMs };
}

/** Runs in the page, so it names no other function of ours. */
async function scrollFor(lastsMs: number): Promise<Omit<Scrolled, 'cpuMs'>> {
  // Loading ends before it counts.
  for (let i = 0; i < 30; i += 1) await new Promise((done) => requestAnimationFrame(done));
  const longMs: number[] = [];
  const observer = new PerformanceObserver((list) => {
    longMs.push(...list.getEntries().map(({ duration }) => Math.round(duration)));
  });
  observer.observe({ type: 'longtask' });
  const started = performance.now();
  const frameMs: number[] = [];
  // What a frame is told of its time may lie seconds off; the clock does not.
  let before = started;
  let step = innerHeight / 6;
  while (performance.now() - started < lastsMs) {
    const at = scrollY;
    scrollBy({ top: step, behavior: 'instant' });
    if (scrollY === at) step = -step;
    await new Promise((done) => requestAnimationFrame(done));
    const now = performance.now();
    frameMs.push(Math.round(now - before));
    before = now;
  }
  const lastedMs = performance.now() - started;
  await new Promise((done) => setTimeout(done, 200));
  observer.disconnect();
  return { lastedMs, frameMs, longMs };
}

/** Says it in a line. */
export function sayScrolled({ lastedMs, frameMs, longMs, cpuMs }: Scrolled): string {
  const slow = frameMs.filter((ms) => ms > SLOW_FRAME_MS).length;
  const long = cpuMs.filter((ms) => ms > LONG_TASK_MS).length;
  const each = cpuMs.reduce((sum, ms) => sum + ms, 0) / Math.max(1, frameMs.length);
  return [
    `${frameMs.length} frames in ${(lastedMs / 1000).toFixed(0)} s`,
    `the longest ${Math.max(0, ...frameMs)} ms`,
    `${slow} over ${SLOW_FRAME_MS} ms; tasks over ${LONG_TASK_MS} ms: ${longMs.length} by the clock`,
    `${long} by the processor`,
    `the longest ${Math.max(0, ...cpuMs).toFixed(0)} ms of it; ${each.toFixed(1)} ms of it a frame`,
  ].join(', ');
}
