import { expect, type Page, test } from '@playwright/test';
import { notice } from './notice';
import { field, hits, openDialog, status } from './search-dialog';

const PAGE = { contentType: 'text/html', body: '<!doctype html><title>Sign in</title>' };

const BREAKS = {
  'no connection': (page: Page) => page.route('**/search-index/*', (route) => route.abort()),
  'a server error': (page: Page) =>
    page.route('**/search-index/*', (route) => route.fulfill({ status: 500 })),
  'a page instead of data': (page: Page) => page.route('**/search-index/*', (route) => route.fulfill(PAGE)),
  'another version': (page: Page) =>
    page.route('**/search-index/manifest.json', (route) => route.fulfill({ json: { version: 99 } })),
  'a manifest of yesterday': (page: Page) =>
    page.route('**/search-index/index.*', (route) => route.fulfill({ status: 404 })),
  'half an index': (page: Page) =>
    page.route('**/search-index/index.*', (route) =>
      route.fulfill({ contentType: 'application/json', body: '{"version":1,"episodes":[{"sl' }),
    ),
  'no worker': (page: Page) => page.route('**/islands/search.worker*', (route) => route.abort()),
};

for (const [name, arrange] of Object.entries(BREAKS)) {
  test(`${name} shows a message and a retry that works, never "no results"`, async ({ page }) => {
    await arrange(page);
    await openDialog(page);
    await field(page).fill('mojo');
    const dialog = page.getByRole('dialog');
    await expect(status(page)).toHaveText('The search did not load.');
    await expect(dialog).not.toContainText('No moment');
    await expect(dialog.getByRole('link', { name: 'All episodes' })).toBeVisible();
    await page.unrouteAll();
    await dialog.getByRole('button', { name: 'Retry' }).click();
    await expect(hits(page).first()).toBeVisible();
    await expect(field(page)).toBeFocused();
  });
}

test('a stall is reported after three seconds while the search keeps trying, and gives up in the end', async ({
  page,
}) => {
  let arrive = (): void => {};
  const late = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.clock.install();
  await page.route('**/search-index/index.*', async (route) => {
    await late;
    await route.continue();
  });
  await openDialog(page);
  await field(page).fill('mojo');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Loading the search');
  await page.clock.runFor(3100);
  await expect(status(page)).toHaveText('Search is taking longer than usual …');
  await expect(dialog.getByRole('button', { name: 'Retry' })).toBeVisible();
  await expect(dialog).not.toContainText('No moment');
  await page.clock.runFor(10_000);
  arrive();
  await expect(hits(page).first()).toBeVisible();
  await expect(dialog).not.toContainText('slow');

  await page.route('**/search-index/manifest.json', () => {});
  await openDialog(page);
  await page.clock.runFor(41_000);
  await expect(status(page)).toHaveText('The search did not load.');
});

test('if the code of the search does not load, forms and links are plain', async ({ page }) => {
  await page.route('**/islands/search-{dialog,page}*', (route) => route.fulfill({ status: 500 }));
  await page.goto('./');
  const plain = page.getByRole('main').getByRole('searchbox');
  await plain.fill('mojo');
  await expect(notice(page)).toContainText('could not be loaded');
  await plain.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=mojo$/);
  await expect(page.getByText('The search did not load.')).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: /^The Shape of Compute/ })).toBeVisible();
  await page.goBack();
  await expect(page.getByText('The search did not load.')).toHaveCount(0);
  await expect(plain).toBeVisible();
  await page.goForward();
  await expect(page.getByText('The search did not load.')).toBeVisible();
  await page.unrouteAll();
  await page.getByRole('link', { name: 'Try again' }).click();
  await expect(hits(page).first()).toContainText('Mojo');
});
