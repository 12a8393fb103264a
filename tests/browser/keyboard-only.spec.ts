import { expect, test } from '@playwright/test';
import { notice } from './notice';
import { quoteWith, seedPath } from './seed-moments';

test('the first Tab focuses the skip link', async ({ page }) => {
  await page.goto(seedPath);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
});

test('the map can be skipped', async ({ page }) => {
  await page.goto(seedPath);
  await page.getByRole('link', { name: 'Skip the map' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'How this works' })).toBeFocused();
});

test('the search dialog has few tab stops, however many hits', async ({ page }) => {
  await page.goto('./');
  await page.keyboard.press('/');
  await page.keyboard.type('mojo');
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Filter' })).toBeFocused();
  // The list may be a tab stop, so that it can be scrolled; its rows are not.
  await page.keyboard.press('Tab');
  const last = page.getByRole('link', { name: 'Search page' });
  if (!(await last.evaluate((link) => link === document.activeElement))) await page.keyboard.press('Tab');
  await expect(last).toBeFocused();
});

test('a moment is found, opened and its link copied by keyboard alone', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const quote = quoteWith('Nobody democratized inference');
  await page.goto('./');
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('democratized inference black art');
  await expect(page.getByRole('option').first()).toContainText('Nobody democratized inference');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`\\?t=2124#${quote.id}$`));
  await expect(page.locator(`[id="${quote.id}"]:target`)).toBeInViewport();
  await page.keyboard.press('c');
  await expect(notice(page)).toHaveText('Link copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`#${quote.id}`);
});

test('every focused element shows its focus', async ({ page }) => {
  await page.goto('./');
  const bare: string[] = [];
  for (let i = 0; i < 30; i += 1) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return null;
      const style = getComputedStyle(element);
      const field = element.closest('label');
      const shown =
        style.outlineStyle !== 'none' || (field !== null && getComputedStyle(field).borderColor !== '');
      return shown ? null : element.outerHTML.slice(0, 120);
    });
    if (found !== null) bare.push(found);
  }
  expect(bare).toEqual([]);
});

test('the theme switch works by keyboard and is remembered', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('./');
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  const theme = page.getByRole('button', { name: /^Theme/ });
  await theme.focus();
  await page.keyboard.press('Enter');
  await expect(theme).toHaveAccessibleName('Theme: Light');
  await page.keyboard.press('Enter');
  await expect(theme).toHaveAccessibleName('Theme: Dark');
  expect(await ground()).not.toBe(light);
  await page.reload();
  await expect(theme).toHaveAccessibleName('Theme: Dark');
  expect(await ground()).not.toBe(light);
  await theme.press('Enter');
  await expect(theme).toHaveAccessibleName('Theme: Auto');
  expect(await ground()).toBe(light);
});
