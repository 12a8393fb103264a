import { expect, test } from '@playwright/test';
import { quoteWith, seedPath } from './seed-moments';

const quote = quoteWith('C sucks');

test('a quote’s page shows it large, who said it and where, and leads to its place', async ({ page }) => {
  await page.goto(`./q/${quote.id}/`);
  await expect(page.getByRole('blockquote').first()).toHaveText(quote.text);
  await expect(page.getByRole('main')).toContainText('Chris Lattner');
  const marked = page.getByRole('main').locator('[aria-current="location"]');
  await expect(marked).toHaveAccessibleName(/^12:52 Quote: C sucks/);
  for (const name of ['Before', 'After'])
    expect(await page.getByRole('heading', { name }).locator('xpath=..').getByRole('listitem').count()).toBe(
      2,
    );
  await page.getByRole('link', { name: 'Read it in its place' }).click();
  await expect(page).toHaveURL(new RegExp(`${seedPath.slice(1)}\\?t=772#${quote.id}$`));
  await expect(page.locator(`[id="${quote.id}"]:target`)).toBeInViewport();
});
