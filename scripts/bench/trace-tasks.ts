import type { Page } from '@playwright/test';

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
export async function traceTasks<T>(
  page: Page,
  run: () => Promise<T>,
): Promise<{ result: T; cpuMs: number[] }> {
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
