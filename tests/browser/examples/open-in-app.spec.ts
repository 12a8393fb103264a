import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { serveFixtures } from './fixture-pages';

const EPISODE = './episodes/rain-in-foohaven/';
const ANY = 'https://episodes.fm/1234567890/episode/dGVzdC1ndWlkLzE_w6k';

/** From 12:52 on the page, each recording's own offset added. */
const LINKS = [
  ['YouTube', 'https://www.youtube.com/watch?v=AbCdEfGhIj0&t=772s'],
  ['Spotify', 'https://open.spotify.com/episode/0123456789abcdefABCDEF?t=784'],
  ['Overcast', 'https://overcast.fm/+AbCdEf123/12:52'],
  ['Pocket Casts', 'https://pca.st/episode/01234567-89ab-cdef-0123-456789abcdef?t=742'],
  ['Apple Podcasts', 'https://podcasts.apple.com/podcast/id1234567890?i=1000123456789&t=772'],
  ['Audio file', 'https://cdn.example.org/rain.mp3#t=832'],
  ['Any app', ANY],
] as const;

const menu = (page: Page): Locator => page.getByRole('dialog', { name: 'Share 12:52' });
const openIn = (page: Page): Locator => menu(page).getByRole('group', { name: 'Open in' }).getByRole('link');

let quotePage = '';

test.beforeEach(async ({ page, context }) => {
  const addresses = await serveFixtures(page);
  quotePage = `./${addresses.find((address) => address.startsWith('q/'))}`;
  // No other host is asked for anything, here less than ever.
  await context.route(/^https:\/\/(?!127\.0\.0\.1)/, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>an app</title>' }),
  );
});

async function openMenu(page: Page): Promise<void> {
  await page.goto(EPISODE);
  await page.getByRole('link', { name: 'Share the quote at 12:52' }).click();
  await expect(menu(page)).toBeVisible();
}

test('a moment opens in every app the front matter names, at its own second', async ({ page }) => {
  await openMenu(page);
  await expect(openIn(page)).toHaveText(LINKS.map(([name]) => new RegExp(`^${name}`)));
  const hrefs = await openIn(page).evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(hrefs).toEqual(LINKS.map(([, href]) => href));
});

test('the app chosen last is offered first, also after a reload', async ({ page, context }) => {
  await openMenu(page);
  const opened = context.waitForEvent('page');
  await openIn(page).filter({ hasText: 'Overcast' }).click();
  await expect(await opened).toHaveURL('https://overcast.fm/+AbCdEf123/12:52');
  await expect(menu(page)).toHaveCount(0);
  await openMenu(page);
  await expect(openIn(page).first()).toHaveText('Overcast');
  await expect(openIn(page)).toHaveCount(LINKS.length);
});

test('blocked storage costs the order and nothing else', async ({ page, context }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await openMenu(page);
  const opened = context.waitForEvent('page');
  await openIn(page).filter({ hasText: 'Overcast' }).click();
  await expect(await opened).toHaveURL(/overcast/);
});

for (const [name, clock, address] of [
  ['Apple Podcasts', '12:52', LINKS[4][1]],
  ['Any app', '13:52', ANY],
] as const) {
  test(`${name}, which may not know the time, opens and gets ${clock} copied`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openMenu(page);
    await expect(openIn(page).filter({ hasText: name })).toHaveText(`${name} copies ${clock}`);
    const opened = context.waitForEvent('page');
    await openIn(page).filter({ hasText: name }).click();
    const app = await opened;
    await expect(app).toHaveURL(address);
    await app.close();
    await page.bringToFront();
    await expect(page.getByRole('status')).toHaveText(`${clock} copied, to go there in the app`);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(clock);
  });
}

test('a passage of a transcript is shared as its speaker’s words', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(EPISODE);
  await page.getByRole('link', { name: 'Share what is said at 12:58' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Copy quote as Plain' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^“Nobody counted the snow, and nobody will count it this year either\.” — Ben Example\nTest Show: Rain in Foohaven, 12:58\nhttp\S+\?t=778#\S+$/,
  );
});

test('words selected over two passages are nobody’s, and no summary’s', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(EPISODE);
  await page.evaluate(() => {
    const [first, second] = [...document.querySelectorAll('#transcript [data-moment] p:not([class])')];
    if (first?.firstChild == null || second?.firstChild == null) throw new Error('two passages are missing');
    getSelection()?.setBaseAndExtent(first.firstChild, 3, second.firstChild, 6);
  });
  await page.getByRole('button', { name: 'Copy quote' }).click();
  await expect(page.getByRole('status')).toHaveText('Quote copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^“count every drop [^\n]+ in a book\. Nobody”\nTest Show: Rain in Foohaven, 12:50\nhttp\S+$/,
  );
});

test('a quote with a range of its own offers it as a clip, not as an estimate', async ({ page }) => {
  await page.goto(EPISODE);
  await page.getByRole('link', { name: 'Share the quote at 12:58' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share 12:58' });
  await expect(dialog.getByRole('spinbutton', { name: 'End of the clip' })).toHaveValue('13:20');
  await expect(dialog).not.toContainText('estimate');
});

test('axe finds nothing in a menu with apps', async ({ page }) => {
  await openMenu(page);
  const rules = { 'target-size': { enabled: true } };
  const { violations } = await new AxeBuilder({ page }).options({ rules }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the episode names every app as a plain link', async ({ page }) => {
    await page.goto(EPISODE);
    for (const [name] of LINKS)
      await expect(page.getByRole('main').getByRole('link', { name })).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'Overcast' }).click();
    await expect(page).toHaveURL('https://overcast.fm/+AbCdEf123');
  });

  test('a quote’s page links its second in every app, and says where to go in those that cannot be told', async ({
    page,
  }) => {
    await page.goto(quotePage);
    for (const [name, href] of LINKS)
      await expect(page.getByRole('link', { name, exact: true })).toHaveAttribute('href', href);
    await expect(page.getByRole('main')).toContainText('Apple Podcasts (go to 12:52)');
    await expect(page.getByRole('main')).toContainText('Any app (go to 13:52)');
    await page.getByRole('link', { name: 'YouTube' }).click();
    await expect(page).toHaveURL(LINKS[0][1]);
  });
});
