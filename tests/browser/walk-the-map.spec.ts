import { devices, expect, type Locator, test } from '@playwright/test';
import { formatTimecode } from '@/lib/core/time/format-timecode';
import { expectNoViolation } from './expect-no-violation';
import { seed, seedPath } from './seed-moments';

const name = (mark: Locator): Promise<string | null> => mark.getAttribute('aria-label');

test('the map is one tab stop, its marks are in order of time, and the focused one is named', async ({
  page,
}) => {
  await page.goto(seedPath);
  const map = page.getByRole('group', { name: 'Map of the recording' });
  const label = page.locator('[data-map-label]');
  const focused = map.locator('a:focus');
  const place = () =>
    page.locator('.episode-map').evaluate((map) => {
      const { top, height } = map.getBoundingClientRect();
      return { top: top + scrollY, height };
    });
  const box = await place();
  await map.getByRole('link').nth(3).focus();
  await expect(map.locator('a[tabindex="0"]')).toHaveCount(1);
  await expect(label).toHaveText(/^6:55/);
  await page.keyboard.press('Home');
  const order: (string | null)[] = [];
  for (let i = 0; i < 6; i += 1) {
    order.push(await name(focused));
    await page.keyboard.press('ArrowRight');
  }
  const times = [...seed.timeline, ...seed.quotes]
    .flatMap(({ startMs }) => startMs ?? [])
    .sort((a, b) => a - b);
  expect(order.map((text) => text?.split(' ')[0])).toEqual(times.slice(0, 6).map(formatTimecode));
  await page.keyboard.press('ArrowUp');
  await expect(focused).toHaveAttribute('data-quote');
  await page.keyboard.press('ArrowDown');
  await expect(focused).not.toHaveAttribute('data-quote');
  // Naming a mark moves nothing.
  expect(await place()).toEqual(box);
  await page.keyboard.press('Tab');
  await expect(map.locator('a:focus')).toHaveCount(0);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`\\?t=${Math.floor((times.at(-1) ?? 0) / 1000)}#`));
});

test('choosing a topic highlights its moments on the map', async ({ page }) => {
  await page.goto(seedPath);
  await page.getByText('Highlight a topic').click();
  await page.getByLabel('PyTorch', { exact: true }).check({ force: true });
  const lit = page.locator('.episode-map a[data-lit]');
  await expect(lit.filter({ has: page.locator('circle') }).first()).toHaveAttribute('aria-label', /PyTorch/);
  await page.getByLabel('PyTorch', { exact: true }).uncheck({ force: true });
  await expect(lit).toHaveCount(0);
  // So does hovering over its name above the map.
  await page.getByRole('main').getByRole('link', { name: 'PyTorch' }).first().hover();
  await expect(lit.first()).toBeVisible();
});

test.describe('on a phone', () => {
  const { viewport, hasTouch, isMobile } = devices['Pixel 7'];
  test.use({ viewport, hasTouch, isMobile });

  test('two quotes of one second can both be tapped, and no target is too small', async ({ page }) => {
    // Two audits of a whole page, and a touch that waits until it stops moving.
    test.slow();
    await page.goto(seedPath);
    await expectNoViolation(page);
    const twins = page
      .getByRole('group', { name: 'Map of the recording' })
      .getByRole('link', { name: /^12:52 Quote/ });
    await expect(twins).toHaveCount(2);
    const ids = seed.quotes.filter(({ startMs }) => startMs === 772_000).map(({ id }) => id);
    for (const i of [0, 1]) {
      const hit = await twins.nth(i).locator('.map-hit').boundingBox();
      expect([hit?.width, hit?.height]).toEqual([24, 24]);
      await twins.nth(i).locator('.map-hit').tap();
      await expect(page).toHaveURL(new RegExp(`#${ids[i]}$`));
    }
  });
});
