import type { Page } from '@playwright/test';

/** During scrolling the pointer is over the page, and a browser checks what is below it in every frame. */
const POINTER = [600, 400] as const;
const SLOW_FRAME_MS = 100;
const LONG_TASK_MS = 50;

export interface Scrolled {
  readonly lastedMs: number;
  /** From one frame to the next. */
  readonly frameMs: readonly number[];
  /** Tasks of more than 50 ms wall time, which on a busy machine are mostly caused by other programs. */
  readonly longMs: readonly number[];
  /** The processor time of each task of the page's main thread. */
  readonly cpuMs: readonly number[];
}

/**
 * Scrolls a page down, and back up from its end, by a sixth of a screen per frame; then again for the processor time of its tasks,
 * because starting a trace can block a frame for a second.
 */
export async function traceScrolling(page: Page, lastsMs: number): Promise<Scrolled> {
  await page.mouse.move(...POINTER);
  const scrolled = await page.evaluate(scrollFor, lastsMs);
  const { cpuMs } = await traceTasks(page, () => page.evaluate(scrollFor, lastsMs));
  return { ...scrolled, cpuMs };
}

/** Runs in the page, so it cannot call our other functions. */
async function scrollFor(lastsMs: number): Promise<Omit<Scrolled, 'cpuMs'>> {
  // Waits until loading has ended.
  for (let i = 0; i < 30; i += 1) await new Promise((done) => requestAnimationFrame(done));
  const longMs: number[] = [];
  const observer = new PerformanceObserver((list) => {
    longMs.push(...list.getEntries().map(({ duration }) => Math.round(duration)));
  });
  observer.observe({ type: 'longtask' });
  const started = performance.now();
  const frameMs: number[] = [];
  // The timestamp of a frame may be off by seconds; the clock is not.
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

/** Formats the result as a line. */
export function formatScrolled({ lastedMs, frameMs, longMs, cpuMs }: Scrolled): string {
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

/** The used parts of a Chromium trace event; times are microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Processor time of the event. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Runs an action on a page and returns its result with the processor time of each task of the page's main thread, in milliseconds. */
async function traceTasks<T>(page: Page, run: () => Promise<T>): Promise<{ result: T; cpuMs: number[] }> {
  const browser = page.context().browser();
  if (browser === null) throw new Error('bench: the page has no browser of its own to trace');
  await browser.startTracing(page, { categories: ['-*', 'disabled-by-default-devtools.timeline'] });
  const result = await run();
  const trace: { traceEvents: TraceEvent[] } = JSON.parse((await browser.stopTracing()).toString());
  return { result, cpuMs: mainTasks(trace.traceEvents) };
}

/** The busiest of several pages' threads is the one that was scrolled. */
function mainTasks(events: readonly TraceEvent[]): number[] {
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const mains = new Map<string, number[]>();
  for (const event of events)
    if (event.name === 'thread_name' && event.args?.name === 'CrRendererMain') mains.set(threadOf(event), []);
  for (const event of events)
    if (event.name === 'RunTask') mains.get(threadOf(event))?.push((event.tdur ?? 0) / 1000);
  const sum = (tasks: readonly number[]): number => tasks.reduce((all, ms) => all + ms, 0);
  return [...mains.values()].toSorted((a, b) => sum(b) - sum(a))[0] ?? [];
}
