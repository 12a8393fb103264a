import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { expectNoViolation } from '@/tests/browser/expect-no-violation';
import { scriptBytes } from '@/tests/browser/script-bytes';
import { gloves, pathOf } from './example-episodes';
import { bar, isSilent, soundAt } from './open-player';

const LIMIT_BYTES = 20 * 1000;
const path = pathOf(gloves);

test('the player is at most 20 kB (gzip) with its style, and nothing before it is used', async ({ page }) => {
  const styles: string[] = [];
  const asked: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    asked.push(url);
    if (request.resourceType() === 'stylesheet' && url.includes('/islands/')) styles.push(url);
  });
  const { more } = await scriptBytes(page, path, async () => {
    expect(asked.filter((url) => /player|\.wav/.test(url))).toEqual([]);
    await page.locator('header').getByRole('button', { name: 'Play', exact: true }).click();
    await expect.poll(() => soundAt(page)).toBeGreaterThan(0);
  });
  const style = styles.map(
    (url) => gzipSync(readFileSync(`.dogear/sites/examples${new URL(url).pathname.slice(4)}`)).length,
  );
  const bytes = more + style.reduce((sum, size) => sum + size, 0);
  test.info().annotations.push({ type: 'Player', description: `${bytes} bytes gzip` });
  expect(styles).toHaveLength(1);
  expect(bytes).toBeLessThanOrEqual(LIMIT_BYTES);
});

test('everything works by keyboard alone, and letter keys can be turned off', async ({ page }) => {
  await page.goto(`${path}?t=42`);
  const slider = bar(page).getByRole('slider', { name: 'Position' });
  // It covers the strip with the marks, which begins at the page's 0:00.
  await expect(slider).toHaveAttribute('min', '0');
  await expect(slider).toHaveAttribute('aria-valuetext', '42 seconds, Seventeen left gloves, and a theory');
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', /^43 seconds/);
  await page.keyboard.press('Tab');
  await expect(bar(page).getByRole('button', { name: 'Play from 0:43' })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(bar(page).getByRole('button', { name: 'Pause' })).toBeFocused();
  await expect.poll(() => isSilent(page)).toBe(false);
  await page.keyboard.press('k');
  await expect.poll(() => isSilent(page)).toBe(true);
  for (const key of [']', '.', '[', ',', 'l', 'j', '>', 'm']) await page.keyboard.press(key);
  const more = bar(page).getByRole('button', { name: 'More' });
  await expect(more).toHaveAttribute('aria-expanded', 'false');
  await more.press('Enter');
  await expect(more).toHaveAttribute('aria-expanded', 'true');
  await expect(bar(page).getByRole('combobox', { name: 'Speed' })).toHaveValue('1.25');
  await expect(bar(page).getByRole('button', { name: 'Mute' })).toHaveAttribute('aria-pressed', 'true');
  await bar(page).getByRole('checkbox', { name: /^Keys/ }).press('Space');
  await page.keyboard.press('k');
  expect(await isSilent(page)).toBe(true);
  // A key that scrolls still scrolls.
  await page.locator('body').press('Space');
  expect(await isSilent(page)).toBe(true);
});

test('axe finds nothing with the player open', async ({ page }) => {
  test.slow();
  await page.goto(`${path}?t=42`);
  await bar(page).getByRole('button', { name: 'More' }).click();
  await bar(page).getByRole('button', { name: '+5 s' }).click();
  await expectNoViolation(page);
});

test('with text of twice the size a phone shows all of it, and no part of the page is hidden', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${path}?t=42#${gloves.summary.quotes[1]?.id}`);
  await expect(bar(page).getByText(/^Next quote 0:56, in 0:1/)).toBeInViewport();
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  const sideways = () =>
    page.evaluate(() => {
      const player = document.querySelector('.player');
      return Math.max(
        document.documentElement.scrollWidth - innerWidth,
        (player?.scrollWidth ?? 0) - innerWidth,
      );
    });
  expect(await sideways()).toBeLessThanOrEqual(0);
  await bar(page).getByRole('button', { name: 'More' }).click();
  expect(await sideways()).toBeLessThanOrEqual(0);
  await bar(page).getByRole('button', { name: 'More' }).click();
  // The last line of the page is above the bar.
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  const [footer, player] = [await page.locator('footer').boundingBox(), await bar(page).boundingBox()];
  expect((footer?.y ?? 0) + (footer?.height ?? 0)).toBeLessThanOrEqual((player?.y ?? 0) + 1);
});
