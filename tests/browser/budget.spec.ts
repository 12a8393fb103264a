import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { firstEpisode } from './first-episode';

const LIMIT_BYTES = 3 * 1024;

test('an episode page loads at most 3 kB of JavaScript (gzip) before anybody touches it', async ({
  page,
}) => {
  const bytes = await scriptBytes(page, firstEpisode());
  test.info().annotations.push({ type: 'JavaScript', description: `${bytes} bytes gzip` });
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(LIMIT_BYTES);
});

test('the index is fetched when somebody means to search, and not before', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/search-index|search\.worker|search-dialog/.test(request.url())) asked.push(request.url());
  });
  await page.goto(firstEpisode(), { waitUntil: 'networkidle' });
  expect(asked).toEqual([]);
  await page.keyboard.press('/');
  await expect.poll(() => asked.some((url) => url.includes('search-index'))).toBe(true);
});

/** Sum of the scripts a page asks for while it loads and in the quiet after, each as gzip. */
async function scriptBytes(page: Page, path: string): Promise<number> {
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    sizes.push(response.body().then((body) => gzipSync(body).length));
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
