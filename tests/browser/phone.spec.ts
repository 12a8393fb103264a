import { expect, test } from '@playwright/test';
import { quoteWith, seedPath } from './seed-moments';

const quote = quoteWith('C sucks');
const PAGES = [
  './',
  './episodes/',
  seedPath,
  `./q/${quote.id}/`,
  './search/?q=impossible',
  './about/',
  './nowhere/',
];

test('no page scrolls sideways on a screen of 320 or 390 px', async ({ page }) => {
  for (const path of PAGES) {
    await page.goto(path);
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 700 });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect.soft(overflow, `${path} on ${width} px`).toBeLessThanOrEqual(0);
    }
  }
});

test('on a phone the search is one touch away and opens the moment', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  const page = await context.newPage();
  await page.goto(seedPath);
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).tap();
  await page.getByRole('combobox').fill('C sucks');
  await page.getByRole('option').first().tap();
  await expect(page).toHaveURL(new RegExp(`#${quote.id}$`));
  await expect(page.locator(`[id="${quote.id}"]:target`)).toBeInViewport();
  await context.close();
});
