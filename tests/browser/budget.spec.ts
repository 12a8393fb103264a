import { expect, test } from '@playwright/test';
import { firstEpisode } from './first-episode';
import { scriptBytes } from './script-bytes';

const LIMIT_BYTES = 3 * 1024;
const SHARE_LIMIT_BYTES = 8 * 1000;

test('an episode page loads at most 3 kB of JavaScript (gzip) before it is used', async ({ page }) => {
  const { loaded: bytes } = await scriptBytes(page, firstEpisode());
  test.info().annotations.push({ type: 'JavaScript', description: `${bytes} bytes gzip` });
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(LIMIT_BYTES);
});

test('sharing a moment loads at most 8 kB more (gzip), and nothing before it is used', async ({ page }) => {
  const { more: bytes } = await scriptBytes(page, firstEpisode(), async () => {
    await page.locator('a[data-share]').first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
  });
  test.info().annotations.push({ type: 'JavaScript', description: `${bytes} bytes gzip` });
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(SHARE_LIMIT_BYTES);
});

test('the index is fetched when the search is used, and not before', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/search-index|search\.worker|search-dialog/.test(request.url())) asked.push(request.url());
  });
  await page.goto(firstEpisode(), { waitUntil: 'networkidle' });
  expect(asked).toEqual([]);
  await page.keyboard.press('/');
  await expect.poll(() => asked.some((url) => url.includes('search-index'))).toBe(true);
});
