import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { longHour, pathOf } from './example-episodes';

const LIMIT_BYTES = 250 * 1024;
const MIDDLE = longHour.passages[Math.floor(longHour.passages.length / 2)];
const html = readFileSync(`.dogear/sites/examples/episodes/${longHour.slug}/index.html`, 'utf8');

test('a page with 30,000 spoken words is at most 250 kB (gzip)', () => {
  const words = longHour.passages.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  expect(words).toBe(30_000);
  const bytes = gzipSync(html).length;
  test.info().annotations.push({ type: 'page', description: `${bytes} bytes gzip` });
  expect(bytes).toBeLessThanOrEqual(LIMIT_BYTES);
});

test('every passage is on the page once', () => {
  for (const { text } of longHour.passages.filter((_, i) => i % 50 === 0))
    expect(html.split(text)).toHaveLength(2);
});

/** All layout shifts since the page was opened, as the Layout Instability API counts them. */
const layoutShift = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += 'value' in entry ? Number(entry.value) : 0;
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => setTimeout(() => done(sum), 0));
      }),
  );

for (const [what, link] of [
  ['its own link', `?t=${Math.floor((MIDDLE?.startMs ?? 0) / 1000)}#${MIDDLE?.id}`],
  ['a bare time', `?t=${Math.floor((MIDDLE?.startMs ?? 0) / 1000) + 3}`],
] as const) {
  test(`a passage in the middle opens by ${what} and stays where it is`, async ({ page }) => {
    await page.goto(`${pathOf(longHour)}${link}`, { waitUntil: 'networkidle' });
    const passage = page.locator(`[id="${MIDDLE?.id}"]:target`);
    await expect(passage).toBeInViewport();
    expect(await layoutShift(page)).toBe(0);
    const top = async (): Promise<number> => (await passage.boundingBox())?.y ?? Number.NaN;
    const before = await top();
    await page.evaluate(() => document.fonts.ready);
    expect(await top()).toBe(before);
  });
}

test('fonts that load late move a marked passage by at most a line', async ({ page }) => {
  let release = (): void => {};
  const late = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.woff2', async (route) => {
    await late;
    await route.continue();
  });
  await page.goto(`${pathOf(longHour)}#${MIDDLE?.id}`, { waitUntil: 'domcontentloaded' });
  const passage = page.locator(`[id="${MIDDLE?.id}"]:target`);
  await expect(passage).toBeInViewport();
  const before = (await passage.boundingBox())?.y ?? Number.NaN;
  release();
  await page.evaluate(() => document.fonts.ready);
  const after = (await passage.boundingBox())?.y ?? Number.NaN;
  expect(Math.abs(after - before)).toBeLessThan(32);
});

test('a layout shift is detected', async ({ page }) => {
  await page.goto(pathOf(longHour), { waitUntil: 'networkidle' });
  await page.evaluate(() => {
    const block = document.createElement('div');
    block.append(Array.from({ length: 40 }, () => 'moved').join('\n'), document.createElement('hr'));
    block.className = 'text-display';
    document.querySelector('main')?.before(block);
  });
  await expect.poll(() => layoutShift(page)).toBeGreaterThan(0);
});
