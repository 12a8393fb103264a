import { expect, test } from '@playwright/test';
import { field, hits, openDialog, status } from './search-dialog';

const COMPLEXITY = /\/episodes\/latent-space-chris-lattner\/\?t=1371#[a-z2-7]{10}$/;

test('Control+K and / open the search, Escape and Back close it', { tag: '@unstripped' }, async ({
  page,
}) => {
  await openDialog(page);
  const address = page.url();
  for (const key of ['Control+k', '/']) {
    await page.keyboard.press('Escape');
    await expect(field(page)).toHaveCount(0);
    await page.keyboard.press(key);
    await expect(field(page)).toBeFocused();
  }
  await page.goBack();
  await expect(field(page)).toHaveCount(0);
  expect(page.url()).toBe(address);
});

test('a search opened right after another was closed stays open, and Back closes it', async ({ page }) => {
  await openDialog(page);
  const address = page.url();
  await page.evaluate(async () => {
    // A browser that is slow to go back, as a busy one.
    const back = history.back.bind(history);
    history.back = () => setTimeout(back, 300);
    const gone = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    const dialog = document.querySelector('dialog');
    dialog?.addEventListener('close', () => {
      document.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true }));
    });
    dialog?.close();
    await gone;
  });
  await expect(field(page)).toBeFocused();
  await page.evaluate(() => {
    // And one that is slow to report the closing.
    const dialog = document.querySelector('dialog');
    const dispatchLater = (event: Event): void => {
      event.stopImmediatePropagation();
      setTimeout(() => dialog?.dispatchEvent(new Event('close')), 300);
    };
    dialog?.addEventListener('close', dispatchLater, { capture: true, once: true });
    dialog?.close();
    document.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true }));
  });
  await expect(page.locator('dialog')).toHaveCount(1);
  await expect(field(page)).toBeFocused();
  await field(page).fill('mojo');
  await expect(hits(page).first()).toBeVisible();
  await page.goBack();
  await expect(field(page)).toHaveCount(0);
  expect(page.url()).toBe(address);
});

test('typing shows hits with highlights, speaker, kind and clock, and arrow keys select them', {
  tag: '@unstripped',
}, async ({ page, context }) => {
  await openDialog(page);
  await field(page).pressSequentially('drive out compl');
  const first = hits(page).first();
  await expect(first.locator('mark')).toHaveText('drive out complexity');
  await expect(first).toContainText('Chris Lattner');
  await expect(first).toContainText('Quote');
  await expect(first.locator('time')).toHaveText('22:51');
  await expect(status(page)).toHaveText('1 moment in 1 episode');
  const opened = context.waitForEvent('page');
  await page.keyboard.press('Control+Enter');
  await expect(await opened).toHaveURL(COMPLEXITY);

  await field(page).fill('mojo');
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await expect(first).toContainText('A programming language by Modular');
  await expect(first).toHaveAttribute('href', '/pod/topics/mojo/');
  await expect(status(page)).toHaveText(/^Topic Mojo; \d\d moments in 1 episode$/);
  await page.keyboard.press('ArrowDown');
  await expect(hits(page).nth(1)).toContainText('Quote');
  await expect(hits(page).nth(1)).toHaveAttribute('aria-selected', 'true');
  const second = (await hits(page).nth(1).getAttribute('id')) ?? '';
  await expect(field(page)).toHaveAttribute('aria-activedescendant', second);
  await page.keyboard.press('Control+p');
  await expect(first).toHaveAttribute('aria-selected', 'true');
  const address = page.url();
  const composing = { key: 'Enter', isComposing: true, bubbles: true, cancelable: true };
  await field(page).dispatchEvent('keydown', composing);
  expect(page.url(), 'Enter belongs to the input method while it composes').toBe(address);

  await page.keyboard.press('End');
  await expect(hits(page).last()).toHaveText(/^\d+ more moments$/);
  const before = await hits(page).count();
  await page.keyboard.press('Enter');
  await expect.poll(() => hits(page).count()).toBeGreaterThan(before);
  await expect(hits(page).nth(before - 1)).toHaveAttribute('aria-selected', 'true');
  await expect(field(page)).toBeFocused();
});

test('searches with an opened result are remembered, and can be removed', async ({ page }) => {
  await page.route('**/search-index/manifest.json', async (route) => {
    // Enter directly after the last letter waits for its results.
    await expect(field(page)).toHaveValue(/complexity|^$/);
    await route.continue();
  });
  await openDialog(page);
  await field(page).fill('drive out complexity');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(COMPLEXITY);
  await openDialog(page);
  const recent = page.getByRole('region', { name: 'Recent searches' });
  await recent.getByRole('button', { name: 'drive out complexity' }).click();
  await expect(hits(page).first()).toContainText('drive out complexity');
  await expect(field(page)).toBeFocused();
  await field(page).fill('');
  await page.getByRole('button', { name: 'Clear recent searches' }).click();
  await expect(recent).toHaveCount(0);
  await expect(page.getByRole('dialog')).toContainText('speaker:name');
});

test('a search without results offers alternatives', async ({ page }) => {
  await openDialog(page);
  const dialog = page.getByRole('dialog');
  await field(page).fill('infernece -training ');
  await expect(dialog).toContainText('No results for “infernece”');
  await dialog.getByRole('button', { name: 'inference', exact: true }).click();
  await expect(field(page)).toHaveValue('inference -training ');
  await expect(field(page)).toBeFocused();
  await expect(hits(page).first().locator('mark').first()).toHaveText(/inference/i);

  await field(page).fill('democratdodo kind:quote');
  await expect(dialog).toContainText('No moments found');
  await dialog.getByRole('region', { name: 'Closest words' }).getByRole('button').first().click();
  await expect(field(page)).toHaveValue(/^democrat\w+ kind:quote$/);
  await expect(hits(page).first()).toContainText('Quote');

  await field(page).fill('"art black" kind:quote');
  const less = dialog.getByRole('region', { name: 'Broaden the search' });
  await expect(less.getByRole('listitem').first()).toHaveText(/^Without the quotation marks \d+ moments?$/);
  await less.getByRole('button', { name: 'Without the quotation marks' }).click();
  await expect(field(page)).toHaveValue('art black kind:quote');
  await expect(hits(page).first()).toContainText('black art');

  await field(page).fill('zzzzqqq ');
  await expect(dialog).toContainText('No moments found for “zzzzqqq”.');
  await expect(dialog.getByRole('link', { name: 'All episodes' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Start over' }).click();
  await expect(field(page)).toHaveValue('');
  await expect(field(page)).toBeFocused();
});
