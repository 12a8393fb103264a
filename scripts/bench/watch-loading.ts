import type { Page } from '@playwright/test';

export interface Loading {
  /** Elements of the page. */
  readonly nodes: number;
  readonly domContentLoadedMs: number;
  readonly largestPaintMs: number;
  readonly layoutShift: number;
  /** Sum of the tasks that held the page for more than 50 ms. */
  readonly longTasksMs: number;
}

/** Opens an address for the first time and reads from the browser how it loaded. */
export async function watchLoading(page: Page, url: string): Promise<Loading> {
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

/** What the browser has noted of a kind so far; the function runs in the page, so it names no function of its own. */
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
