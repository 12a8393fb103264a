import { expect, type Page, test } from '@playwright/test';
import { field, hits, openDialog } from './search-dialog';

/** The words highlighted on the page. */
const highlighted = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...(CSS.highlights.get('dogear-found') ?? [])].map((range) => range.toString()));

const selected = (page: Page) => page.getByRole('option', { selected: true });

test('a hit’s words are highlighted on its page, and Back opens the results as they were', {
  tag: '@unstripped',
}, async ({ page }) => {
  await openDialog(page);
  await field(page).fill('mojo');
  await expect(hits(page).first()).toBeVisible();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  const chosen = selected(page);
  await expect(chosen).toHaveAttribute('href', /#/);
  const link = await chosen.getAttribute('href');
  const scroller = page.getByRole('group', { name: 'Results' });
  await scroller.evaluate((element) => element.scrollTo(0, 500));
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${link}`);
  await expect.poll(async () => (await highlighted(page)).length).toBeGreaterThan(0);
  expect((await highlighted(page)).every((word) => /^mojo/i.test(word))).toBe(true);
  await expect(page.getByText(/^Highlighted: mojo/i)).toBeVisible();
  expect(await page.locator('main mark').count(), 'nothing in the page changed').toBe(0);
  await page.keyboard.press('Escape');
  expect(await highlighted(page)).toEqual([]);
  await expect(page.getByText(/^Highlighted: /)).toHaveCount(0);

  await page.goBack();
  await expect(field(page)).toHaveValue('mojo');
  await expect(selected(page)).toHaveAttribute('href', link ?? '');
  await expect.poll(() => scroller.evaluate((element) => Math.round(element.scrollTop / 10))).toBe(50);
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveCount(0);
  await expect(page).toHaveURL(/\/pod\/$/);
  await page.goForward();
  await expect(field(page), 'Forward leads to the search again').toHaveValue('mojo');
});

test('the search page, too, is restored, and highlights can be removed', async ({ page }) => {
  await page.goto('./search/?q=mojo&kind=quote');
  await expect(hits(page).first()).toBeVisible();
  await field(page).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const link = (await selected(page).getAttribute('href')) ?? '';
  await page.evaluate(() => scrollTo(0, 120));
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${link}`);
  await page.getByRole('button', { name: 'Remove highlights' }).click();
  expect(await highlighted(page)).toEqual([]);
  await page.goBack();
  await expect(selected(page)).toHaveAttribute('href', link);
  await expect(page.getByRole('button', { name: 'Remove filter Kind: Quotes' })).toBeVisible();
  await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBe(120);
});

test('a hit on the page below the dialog closes it and is highlighted', async ({ page }) => {
  await page.goto('./search/?q=drive+out+complexity');
  const link = (await hits(page).first().getAttribute('href')) ?? '';
  await openDialog(page, link.replace('/pod/', './').replace(/#.*/, ''));
  await field(page).fill('drive out complexity');
  await expect(hits(page).first()).toHaveAttribute('href', link);
  await hits(page).first().click();
  await expect(field(page)).toHaveCount(0);
  await expect.poll(() => highlighted(page)).toContain('drive out complexity');
});
