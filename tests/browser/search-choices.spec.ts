import { expect, type Page, test } from '@playwright/test';
import { field, hits, openDialog, status } from './search-dialog';

const box = (page: Page, name: RegExp) => page.getByRole('checkbox', { name });

test('a filter shows how many moments it leaves, and leaves as many', async ({ page }) => {
  await openDialog(page);
  await field(page).fill('mojo');
  await page.getByRole('button', { name: 'Filter' }).click();
  const quotes = box(page, /^Quotes/);
  const count = Number(/\d+$/.exec((await quotes.locator('..').textContent()) ?? '')?.[0]);
  await quotes.check();
  await expect(status(page)).toHaveText(`${count} moments in 1 episode`);
  await expect(hits(page).filter({ hasText: 'Timeline' })).toHaveCount(0);
  await expect(quotes, 'the focus stays where it was').toBeFocused();
  await box(page, /^Timeline/).check();
  await expect(hits(page).filter({ hasText: 'Timeline' }).first()).toBeAttached();
  await page.getByRole('button', { name: 'Remove filter Kind: Quotes' }).click();
  await expect(quotes).not.toBeChecked();
  await page.getByLabel('Before').fill('2001-01-01');
  await expect(page.getByRole('dialog')).toContainText('No moments found');
  await page.getByRole('button', { name: 'Without Before 2001-01-01' }).click();
  await expect(hits(page).first()).toContainText('Timeline');
  await page.getByRole('button', { name: 'Hide filters' }).click();
  await expect(quotes).toHaveCount(0);
  // The link has query and filters for the search page.
  await page.getByRole('link', { name: 'Search page' }).click();
  await expect(page).toHaveURL(/\/search\/\?q=mojo&kind=timeline$/);
  await expect(hits(page).first()).toContainText('Timeline');
});

test('a typed filter works like a checked one', async ({ page }) => {
  await openDialog(page);
  await field(page).fill('mojo kind:timeline');
  await expect(hits(page).first()).toContainText('Timeline');
  await expect(hits(page).filter({ hasText: 'Quote' })).toHaveCount(0);
  for (const nothing of ['mojo before:2001', 'mojo speaker:nobodyofthatname', 'mojo show:nosuchshow']) {
    await field(page).fill(nothing);
    await expect(page.getByRole('dialog')).toContainText(`No moments found for “${nothing}”.`);
  }
  await field(page).fill('mojo after:2001 speaker:"chris lattner" -python');
  await expect(hits(page).first()).toContainText('Chris Lattner');
});

test('the search page keeps query and filters in its address', async ({ page }) => {
  await page.goto('./search/?q=mojo&kind=quote&kind=point');
  await expect(field(page)).toHaveValue('mojo');
  await expect(hits(page).first()).toContainText('Quote');
  await expect(hits(page).filter({ hasText: 'Timeline' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Remove filter Kind: Points' }).click();
  await expect(page).toHaveURL(/\/search\/\?q=mojo&kind=quote$/);
  await page.getByRole('button', { name: 'Remove filter Kind: Quotes' }).click();
  await expect(page).toHaveURL(/\/search\/\?q=mojo$/);
  await field(page).fill('"black art"');
  await expect(page).toHaveURL(/q=%22black\+art%22$/);
  await expect(hits(page).first().locator('mark')).toHaveText('black art');
  await hits(page).first().click();
  await expect(page).toHaveURL(/\?t=2124#/);
});
