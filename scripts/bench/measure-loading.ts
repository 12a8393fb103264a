import type { Page } from '@playwright/test';

export interface Loading {
  /** Elements of the page. */
  readonly nodes: number;
  readonly domContentLoadedMs: number;
  readonly largestPaintMs: number;
  readonly layoutShift: number;
  /** Total duration of the tasks longer than 50 ms. */
  readonly longTasksMs: number;
}

/** Opens an address for the first time and reads loading metrics from the browser. */
export async function measureLoading(page: Page, url: string): Promise<Loading> {
  await page.goto(url, { waitUntil: 'networkidle' });
  const paints = await entriesOf(page, 'largest-contentful-paint');
  const shifts = await entriesOf(page, 'layout-shift');
  const tasks = await entriesOf(page, 'longtask');
  return {
    nodes: await page.evaluate(() => document.getElementsByTagName('*').length),
    domContentLoadedMs: await page.evaluate(() => {
      const [navigation] = performance.getEntriesByType('navigation');
      return navigation instanceof PerformanceNavigationTiming ? navigation.domContentLoadedEventEnd : 0;
    }),
    largestPaintMs: paints.at(-1)?.startTime ?? 0,
    layoutShift: shifts.reduce((sum, { value }) => sum + value, 0),
    longTasksMs: tasks.reduce((sum, { duration }) => sum + duration, 0),
  };
}

/** The performance entries of a type so far; the function runs in the page, so it cannot call our other functions. */
async function entriesOf(page: Page, type: string) {
  return page.evaluate(
    (kind) =>
      new Promise<{ startTime: number; duration: number; value: number }[]>((done) => {
        new PerformanceObserver((list) => {
          done(
            list.getEntries().map((entry) => ({
              startTime: entry.startTime,
              duration: entry.duration,
              value: 'value' in entry ? Number(entry.value) : 0,
            })),
          );
        }).observe({ type: kind, buffered: true });
        setTimeout(done, 300, []);
      }),
    type,
  );
}
