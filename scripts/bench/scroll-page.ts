import type { Page } from '@playwright/test';

/** Who scrolls has a pointer over the page, and a browser looks what is below it with every frame. */
const POINTER = [600, 400] as const;
const SLOW_FRAME_MS = 100;

export interface Scrolled {
  readonly lastedMs: number;
  /** From one frame to the next. */
  readonly frameMs: readonly number[];
  /** Tasks that held the page for more than 50 ms. */
  readonly longMs: readonly number[];
}

/** Scrolls a page down, and up again where it ends, by a sixth of a screen with every frame. */
export async function scrollPage(page: Page, lastsMs: number): Promise<Scrolled> {
  await page.mouse.move(...POINTER);
  // The function runs in the page, so it names no function of its own.
  return page.evaluate(async (wantedMs) => {
    const longMs: number[] = [];
    const observer = new PerformanceObserver((list) => {
      longMs.push(...list.getEntries().map(({ duration }) => Math.round(duration)));
    });
    observer.observe({ type: 'longtask' });
    const started = performance.now();
    const frameMs: number[] = [];
    let before = await new Promise<number>((done) => requestAnimationFrame(done));
    let step = innerHeight / 6;
    while (performance.now() - started < wantedMs) {
      const at = scrollY;
      scrollBy({ top: step, behavior: 'instant' });
      if (scrollY === at) step = -step;
      const now = await new Promise<number>((done) => requestAnimationFrame(done));
      frameMs.push(Math.round(now - before));
      before = now;
    }
    const lastedMs = performance.now() - started;
    await new Promise((done) => setTimeout(done, 200));
    observer.disconnect();
    return { lastedMs, frameMs, longMs };
  }, lastsMs);
}

/** Says it in a line. */
export function sayScrolled({ lastedMs, frameMs, longMs }: Scrolled): string {
  const slow = frameMs.filter((ms) => ms > SLOW_FRAME_MS).length;
  const frames = `${frameMs.length} frames in ${(lastedMs / 1000).toFixed(0)} s, the longest ${Math.max(0, ...frameMs)} ms, ${slow} over ${SLOW_FRAME_MS} ms`;
  const tasks = longMs.length === 0 ? '' : `, the longest ${Math.max(...longMs)} ms`;
  return `${frames}; ${longMs.length} tasks over 50 ms${tasks}`;
}
