import { expect, test } from '@playwright/test';
import { quoteWith, seedPath } from './seed-moments';

const quote = quoteWith('C sucks');
test('on a phone the search opens with one tap and opens the moment', async ({ browser, baseURL }) => {
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
