import { expect, test } from '@playwright/test';
import { quoteWith, seedPath } from './seed-moments';

test.use({ javaScriptEnabled: false });

test('an episode is complete without a script', async ({ page }) => {
  await page.goto(seedPath);
  await expect(page.getByRole('blockquote')).toHaveCount(22);
  await expect(page.getByRole('heading', { level: 2 }).last()).toBeVisible();
});

test('a moment’s address scrolls to it and marks it', async ({ page }) => {
  const quote = quoteWith('Nobody democratized inference');
  await page.goto(`${seedPath}?t=2124#${quote.id}`);
  await expect(page.locator(`[id="${quote.id}"]:target`)).toBeInViewport();
});

test('a time is a plain link', async ({ page }) => {
  const quote = quoteWith('Nobody democratized inference');
  await page.goto(seedPath);
  await page
    .locator(`[id="${quote.id}"]`)
    .getByRole('link', { name: /^35:24/ })
    .click();
  await expect(page).toHaveURL(new RegExp(`\\?t=2124#${quote.id}$`));
});

test('sharing a moment is a plain link to it', async ({ page }) => {
  const quote = quoteWith('Nobody democratized inference');
  await page.goto(seedPath);
  await page.locator(`[id="${quote.id}"]`).getByRole('link', { name: 'Share the quote at 35:24' }).click();
  await expect(page).toHaveURL(new RegExp(`\\?t=2124#${quote.id}$`));
  await expect(page.locator(`[id="${quote.id}"]:target`)).toBeInViewport();
});

test('the search form opens the search page, which explains what it needs', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('main').getByRole('searchbox').fill('impossible');
  await page.getByRole('main').getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=impossible$/);
  await expect(page.getByText('Search needs JavaScript.')).toBeVisible();
});

test('no control is shown that needs a script', async ({ page }) => {
  await page.goto(seedPath);
  await expect(page.getByRole('button')).toHaveCount(0);
});
