import { expect, type Page, type Route, test } from '@playwright/test';
import { notice } from './notice';
import { field, hits } from './search-dialog';
import { quoteWith, seedPath } from './seed-moments';

const quote = quoteWith('C sucks');
const episode = `/pod${seedPath.slice(1)}`;

/** A mark that only leaving the document removes. */
const mark = (page: Page) => page.evaluate(() => Object.assign(window, { marked: true }));
const isMarked = (page: Page) => page.evaluate(() => 'marked' in window);

const scrolled = (page: Page) => page.evaluate(() => Math.round(scrollY));

/** Follows a link like a click, without scrolling to it; adds it to the header if the page has no such link. */
const follow = (page: Page, address: string) =>
  page.evaluate((url) => {
    const link = Object.assign(document.createElement('a'), { href: url });
    document.querySelector('header')?.append(link);
    link.click();
    link.remove();
  }, address);

test('pages change in one document, and each is the same as if loaded', async ({ page }) => {
  const policy: string[] = [];
  page.on('console', (message) => {
    if (/Content Security|Trusted/.test(message.text())) policy.push(message.text());
  });
  await page.goto('./');
  await mark(page);
  await page.getByRole('link', { name: 'Episodes' }).first().click();
  await expect(page).toHaveTitle(/^Episodes/);
  await expect(page.locator('main')).toBeFocused();
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/episodes\/$/);
  await expect(page.locator('p[aria-live=polite].sr-only')).toHaveText(/^Episodes/);

  await follow(page, episode);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Lattner');
  expect(await page.locator('script[type="application/ld+json"]').count()).toBe(1);
  await page.evaluate(() => scrollTo(0, 1234));

  await follow(page, '/pod/about/');
  await expect(page).toHaveTitle(/^About/);
  expect(await scrolled(page)).toBe(0);
  await follow(page, `${episode}?t=772#${quote.id}`);
  await expect(page.locator(`[id="${quote.id}"]:target`)).toBeInViewport();

  await page.goBack();
  await expect(page).toHaveTitle(/^About/);
  await expect.poll(() => scrolled(page)).toBe(0);
  await page.goBack();
  await expect.poll(() => scrolled(page)).toBe(1234);
  await page.goForward();
  await expect(page).toHaveTitle(/^About/);
  await page.goForward();
  await expect(page.locator(`[id="${quote.id}"]:target`)).toBeInViewport();
  expect(await isMarked(page)).toBe(true);

  await page.reload();
  await page.goBack();
  await expect(page).toHaveTitle(/^About/);
  expect(policy).toEqual([]);
});

test('the features of a page work after a change, too', async ({ page }) => {
  await page.goto('./about/');
  await mark(page);
  await follow(page, `${episode}?t=775#aaaaaaaaaa`);
  await expect(notice(page)).toHaveText(/^This moment has changed/);
  await expect(page.locator(`[id="${quote.id}"]:target`)).toBeInViewport();
  const share = page.locator(`[id="${quote.id}"] a[data-share]`).first();
  await expect(share).toHaveAttribute('aria-haspopup', 'dialog');
  await share.click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.goBack();
  await expect(page).toHaveTitle(/^About/);
  await expect(page.getByRole('dialog'), 'a menu goes with its page').toHaveCount(0);

  await follow(page, '/pod/search/?q=mojo');
  await expect(hits(page).first()).toBeVisible();
  await field(page).fill('complexity');
  await expect(page).toHaveURL(/q=complexity/);
  await follow(page, '/pod/');
  // The search page has such a form, too.
  await expect(page.locator('[data-search-page]')).toHaveCount(0);
  await page.locator('main [data-search-form] input').pressSequentially('mojo');
  // A new worker reads the index again, which is slow on a busy machine.
  const moment = page.getByRole('dialog').getByRole('option').filter({ hasText: 'Quote' }).first();
  await expect(moment).toBeVisible();
  await moment.click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByText(/^Highlighted: mojo/i)).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page).toHaveURL(/\/pod\/$/);
  await expect(page.getByText(/^Highlighted: /)).toHaveCount(0);
  await page.keyboard.press('Escape');
  // A closing dialog first goes back by itself.
  await expect.poll(() => page.evaluate(() => history.state?.dogearDialog === true)).toBe(false);
  await page.goBack();
  await expect(field(page), 'a search that was left is as it was').toHaveValue('complexity');
  expect(await isMarked(page)).toBe(true);
});

test('a page that cannot be swapped in is loaded', async ({ page }) => {
  await page.goto('./');
  await mark(page);
  await follow(page, '/pod/nowhere/');
  await expect(page.getByRole('heading', { name: 'Nothing was said here' })).toBeVisible();
  expect(await isMarked(page), 'the page for what is not here is a page of the site').toBe(true);

  const stop = async (route: Route) =>
    route.request().resourceType() === 'xhr' ? route.abort() : route.continue();
  await page.route('**/about/', stop);
  await follow(page, '/pod/about/');
  await expect(page).toHaveTitle(/^About/);
  expect(await isMarked(page), 'a request that fails').toBe(false);

  await mark(page);
  await page.route('**/episodes/', async (route) => {
    const answer = await route.fetch();
    const text = await answer.text();
    await route.fulfill({ response: answer, body: text.replace('data-content="0"', 'data-content="1"') });
  });
  await follow(page, '/pod/episodes/');
  await expect(page).toHaveTitle(/^Episodes/);
  expect(await isMarked(page), 'a page of another build').toBe(false);

  await page.addInitScript(() => Object.defineProperty(window, 'navigation', { value: undefined }));
  await page.goto('./');
  await mark(page);
  await follow(page, `${episode}#${quote.id}`);
  await expect(page.locator(`[id="${quote.id}"]:target`)).toBeInViewport();
  expect(await isMarked(page), 'a browser without the Navigation API').toBe(false);
});

test('a slow page is announced by a line, and can be replaced by another request', async ({ page }) => {
  await page.goto('./');
  await mark(page);
  let go = (): void => {};
  const wait = new Promise<void>((resolve) => {
    go = resolve;
  });
  await page.route('**/about/', async (route) => {
    await wait;
    await route.continue();
  });
  await follow(page, '/pod/about/');
  await expect(page.locator(':root[data-waiting]')).toHaveCount(1);
  await expect(page, 'the address is that of the page that is shown').toHaveURL(/\/pod\/$/);
  await follow(page, episode);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Lattner');
  go();
  await expect(page.locator(':root[data-waiting]')).toHaveCount(0);
  await expect(page).toHaveURL(new RegExp(`${episode}$`));
  expect(await isMarked(page)).toBe(true);
});
