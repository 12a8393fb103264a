import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';

const field = (page: Page): Locator => page.getByRole('combobox', { name: 'Search every moment' });
const hits = (page: Page): Locator => page.getByRole('listbox').getByRole('option');

const COMPLEXITY = /\/episodes\/latent-space-chris-lattner\/\?t=1371#[a-z2-7]{10}$/;

/** Opens the dialog; the key is pressed again until the loader listens. */
async function openDialog(page: Page, key: string): Promise<void> {
  await page.goto('./');
  await expect(async () => {
    if (!(await field(page).isVisible())) await page.keyboard.press(key);
    await expect(field(page)).toBeFocused({ timeout: 1000 });
  }).toPass();
}

for (const key of ['Control+k', '/']) {
  test(`${key} opens the search, Escape and Back close it`, async ({ page }) => {
    await openDialog(page, key);
    const address = page.url();
    await page.keyboard.press('Escape');
    await expect(field(page)).toHaveCount(0);
    await page.keyboard.press(key);
    await expect(field(page)).toBeFocused();
    await page.goBack();
    await expect(field(page)).toHaveCount(0);
    expect(page.url()).toBe(address);
  });
}

test('typing shows marked hits, and Enter opens the exact moment', async ({ page }) => {
  await openDialog(page, 'Control+k');
  await field(page).pressSequentially('drive out compl');
  await expect(hits(page).first()).toContainText('drive out complexity');
  await expect(hits(page).first().locator('mark')).toHaveText('drive out complexity');
  await expect(hits(page).first()).toContainText('Chris Lattner');
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText('1 moment in 1 episode');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(COMPLEXITY);
  await page.goBack();
  await expect(page).toHaveURL(/\/pod\/$/);
});

test('the list is walked by keys alone, and the field keeps the focus', async ({ page }) => {
  await openDialog(page, '/');
  await field(page).fill('mojo');
  await expect(hits(page).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(hits(page).nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(field(page)).toHaveAttribute(
    'aria-activedescendant',
    (await hits(page).nth(1).getAttribute('id')) ?? '',
  );
  await page.keyboard.press('Control+p');
  await expect(hits(page).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('End');
  await expect(hits(page).last()).toHaveAttribute('aria-selected', 'true');
  const before = await hits(page).count();
  await expect(hits(page).last()).toHaveText(/^\d+ more moments$/);
  await page.keyboard.press('Enter');
  await expect.poll(() => hits(page).count()).toBeGreaterThan(before);
  await expect(field(page)).toBeFocused();
});

test('Control+Enter opens a new tab', async ({ page, context }) => {
  await openDialog(page, '/');
  await field(page).fill('drive out complexity');
  await expect(hits(page).first()).toBeVisible();
  const opened = context.waitForEvent('page');
  await page.keyboard.press('Control+Enter');
  await expect(await opened).toHaveURL(COMPLEXITY);
  await expect(field(page)).toBeVisible();
});

test('Enter right behind the last letter waits for the answer to it', async ({ page }) => {
  await page.route('**/search-index/manifest.json', async (route) => {
    await expect(field(page)).toHaveValue('drive out complexity');
    await route.continue();
  });
  await openDialog(page, '/');
  await field(page).fill('drive out complexity');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(COMPLEXITY);
});

test('Enter does nothing while an input method composes', async ({ page }) => {
  await openDialog(page, '/');
  await field(page).fill('mojo');
  await expect(hits(page).first()).toBeVisible();
  const address = page.url();
  await field(page).dispatchEvent('keydown', {
    key: 'Enter',
    isComposing: true,
    bubbles: true,
    cancelable: true,
  });
  await expect(field(page)).toBeVisible();
  expect(page.url()).toBe(address);
});

test('searches that led somewhere are remembered, and can be forgotten', async ({ page }) => {
  await openDialog(page, '/');
  await field(page).fill('drive out complexity');
  await expect(hits(page).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(COMPLEXITY);
  await openDialog(page, '/');
  const recent = page.getByRole('region', { name: 'Recent searches' });
  await recent.getByRole('button', { name: 'drive out complexity' }).click();
  await expect(hits(page).first()).toContainText('drive out complexity');
  await field(page).fill('');
  await page.getByRole('button', { name: 'Clear recent searches' }).click();
  await expect(recent).toHaveCount(0);
});

test('a typing error is repaired and said so; nothing found names the nearest terms', async ({ page }) => {
  await openDialog(page, '/');
  await field(page).fill('infernece ');
  await expect(page.getByRole('dialog')).toContainText('looking for inference');
  await field(page).fill('democratdodo ');
  await expect(page.getByRole('dialog')).toContainText('No moment found');
  await page
    .getByRole('button', { name: /^democrat/ })
    .first()
    .click();
  await expect(hits(page).first()).toBeVisible();
});

test('the search page keeps query and filters in its address', async ({ page }) => {
  await page.goto('./search/?q=mojo&kind=quote');
  await expect(field(page)).toHaveValue('mojo');
  await expect(hits(page).first()).toContainText('Quote');
  await expect(hits(page).filter({ hasText: 'Timeline' })).toHaveCount(0);
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('');
  await expect(page).toHaveURL(/\/search\/\?q=mojo$/);
  await field(page).fill('"black art"');
  await expect(page).toHaveURL(/q=%22black\+art%22$/);
  await expect(hits(page).first().locator('mark')).toHaveText('black art');
  await hits(page).first().click();
  await expect(page).toHaveURL(/\?t=2124#/);
});

const BREAKS = {
  'no connection': (page: Page) => page.route('**/search-index/*', (route) => route.abort()),
  'a server error': (page: Page) =>
    page.route('**/search-index/*', (route) => route.fulfill({ status: 500 })),
  'a page instead of data': (page: Page) =>
    page.route('**/search-index/*', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Sign in</title>' }),
    ),
  'another version': (page: Page) =>
    page.route('**/search-index/manifest.json', (route) => route.fulfill({ json: { version: 3 } })),
  'half an index': (page: Page) =>
    page.route('**/search-index/index.*', (route) =>
      route.fulfill({ contentType: 'application/json', body: '{"version":1,"episodes":[{"sl' }),
    ),
  'no worker': (page: Page) => page.route('**/islands/search.worker*', (route) => route.abort()),
};

for (const [name, arrange] of Object.entries(BREAKS)) {
  test(`${name} shows a message and a retry that works, never "no results"`, async ({ page }) => {
    await arrange(page);
    await openDialog(page, '/');
    await field(page).fill('mojo');
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('status')).toHaveText('The search index did not load.');
    await expect(dialog).not.toContainText('No moment');
    await expect(dialog.getByRole('link', { name: 'All episodes' })).toBeVisible();
    await page.unrouteAll();
    await dialog.getByRole('button', { name: 'Retry' }).click();
    await expect(hits(page).first()).toBeVisible();
  });
}

test('a stall of eight seconds counts as a failure', async ({ page }) => {
  await page.clock.install();
  // Never answered.
  await page.route('**/search-index/*', () => {});
  await openDialog(page, '/');
  await field(page).fill('mojo');
  await page.clock.fastForward(8100);
  await expect(page.getByRole('button', { name: 'Retry' })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the open dialog has no accessibility violations (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openDialog(page, '/');
    await field(page).fill('mojo');
    await expect(hits(page).first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
    expect(violations).toEqual([]);
  });
}

test('on a phone the dialog fills the screen and nothing is cut off', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await openDialog(page, '/');
  await field(page).fill('inference');
  await expect(hits(page).first()).toBeVisible();
  const box = await page.getByRole('dialog').boundingBox();
  expect(box).toMatchObject({ x: 0, y: 0, width: 390, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
