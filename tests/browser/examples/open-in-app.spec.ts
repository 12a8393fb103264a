import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { notice } from '@/tests/browser/notice';
import { episodeOf, pathOf } from './example-episodes';

const ANY = 'https://episodes.fm/1234567890/episode/dGVzdC1ndWlkLzE_w6k';

/** From 12:52 on the page, plus each recording's offset. */
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

const rain = episodeOf('rain-in-foohaven');
const path = pathOf(rain);
const quote = rain.summary.quotes.find(({ startMs }) => startMs === 772_000);

// Nothing is requested from other hosts.
test.beforeEach(({ context }) =>
  context.route(/^https:\/\/(?!127\.0\.0\.1)/, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>an app</title>' }),
  ),
);

async function openMenu(page: Page): Promise<void> {
  await page.goto(path);
  await page.getByRole('link', { name: 'Share the quote at 12:52' }).click();
  await expect(menu(page)).toBeVisible();
}

test('a moment opens in every app of the front matter, at its second, the last chosen app first', async ({
  page,
  context,
}) => {
  await openMenu(page);
  await expect(openIn(page)).toHaveText(LINKS.map(([name]) => new RegExp(`^${name}`)));
  const hrefs = await openIn(page).evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(hrefs).toEqual(LINKS.map(([, href]) => href));
  const opened = context.waitForEvent('page');
  await openIn(page).filter({ hasText: 'Overcast' }).click();
  await expect(await opened).toHaveURL('https://overcast.fm/+AbCdEf123/12:52');
  await expect(menu(page)).toHaveCount(0);
  await openMenu(page);
  await expect(openIn(page).first()).toHaveText('Overcast');
  await expect(openIn(page)).toHaveCount(LINKS.length);
});

test('for an app that may ignore the time the clock is copied, with a notice', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  for (const [name, clock, address] of [
    ['Apple Podcasts', '12:52', LINKS[4][1]],
    ['Any app', '13:52', ANY],
  ] as const) {
    await openMenu(page);
    const link = openIn(page).filter({ hasText: name });
    await expect(link).toHaveText(`${name} copies ${clock}`);
    const opened = context.waitForEvent('page');
    await link.click();
    const app = await opened;
    await expect(app).toHaveURL(address);
    await app.close();
    await page.bringToFront();
    await expect(menu(page)).toHaveCount(0);
    await expect(notice(page)).toHaveText(`${clock} copied. Enter it in the app to go there`);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(clock);
  }
});

test('blocked storage affects only the order', async ({ page, context }) => {
  await page.addInitScript(`Object.defineProperty(window, 'localStorage', {
    get: () => { throw new DOMException('blocked', 'SecurityError'); },
  })`);
  await openMenu(page);
  const opened = context.waitForEvent('page');
  await openIn(page).filter({ hasText: 'Overcast' }).click();
  await expect(await opened).toHaveURL(/overcast/);
});

test('a passage has its speaker, words across two passages have none, nor have those of the summary', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  const dialog = page.getByRole('dialog', { name: 'Share 12:58' });
  await page.goto(path);
  const passage = page.locator('#transcript .passage', { hasText: 'Nobody counted the snow' });
  await passage.hover();
  await passage.getByRole('button', { name: 'Share this passage' }).click();
  await expect(dialog.getByRole('spinbutton', { name: 'End of the clip' })).toHaveValue('13:20');
  await dialog.getByRole('button', { name: 'Copy quote as Plain' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(passage.getByRole('button', { name: /^Share/ })).toBeFocused();
  await expect
    .poll(copied)
    .toMatch(
      /^“Nobody counted the snow, and nobody will count it this year either\.” — Ben Example\nTest Show: Rain in Foohaven, 12:58\nhttp\S+\?t=778#\S+$/,
    );
  await page.evaluate(() => {
    const [first, second] = [...document.querySelectorAll('#transcript .passage > p:last-child')];
    if (first?.lastChild == null || second?.lastChild == null) throw new Error('two passages are missing');
    getSelection()?.setBaseAndExtent(first.lastChild, 3, second.lastChild, 6);
  });
  await page.getByRole('button', { name: 'Copy quote' }).click();
  await expect
    .poll(copied)
    .toMatch(/^“count every drop [^\n]+ in a book\. Nobody”\nTest Show: Rain in Foohaven, 12:50\nhttp\S+$/);
});

test('a quote with a range offers it as a clip, and axe finds nothing in the menu', async ({ page }) => {
  await page.goto(path);
  await page.getByRole('link', { name: 'Share the quote at 12:58' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share 12:58' });
  await expect(dialog.getByRole('spinbutton', { name: 'End of the clip' })).toHaveValue('13:20');
  await expect(dialog).not.toContainText('estimate');
  const rules = { 'target-size': { enabled: true } };
  const { violations } = await new AxeBuilder({ page }).include('dialog').options({ rules }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
});

test('on a narrow phone, with text of twice the size and right to left, the menu fits and works', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    baseURL: baseURL ?? '',
    viewport: { width: 320, height: 640 },
    hasTouch: true,
    isMobile: true,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  for (const episode of [rain, episodeOf('matar')]) {
    await page.goto(pathOf(episode));
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await page.locator('figure [data-share]').first().tap();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeInViewport();
    const inside = await dialog.evaluate((sheet) => sheet.scrollWidth <= sheet.clientWidth);
    expect(inside).toBe(true);
    for (const control of await dialog.locator('button, a, input').all()) {
      await control.scrollIntoViewIfNeeded();
      await expect(control).toBeInViewport({ ratio: 0.99 });
    }
    const words = dialog.locator('.share-words');
    const direction = episode === rain ? 'ltr' : 'rtl';
    expect(await words.evaluate((line) => getComputedStyle(line).direction)).toBe(direction);
    await dialog.getByRole('button', { name: 'Close' }).tap();
    await expect(dialog).toHaveCount(0);
  }
  await context.close();
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the episode links every app', async ({ page }) => {
    await page.goto(path);
    for (const [name] of LINKS)
      await expect(page.getByRole('main').getByRole('link', { name })).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'Overcast' }).click();
    await expect(page).toHaveURL('https://overcast.fm/+AbCdEf123');
  });

  test('a quote’s page links its time in every app, and shows the clock for those without time links', async ({
    page,
  }) => {
    await page.goto(`./q/${quote?.id}/`);
    for (const [name, href] of LINKS)
      await expect(page.getByRole('link', { name, exact: true })).toHaveAttribute('href', href);
    await expect(page.getByRole('main')).toContainText('Apple Podcasts (go to 12:52)');
    await expect(page.getByRole('main')).toContainText('Any app (go to 13:52)');
    await page.getByRole('link', { name: 'YouTube' }).click();
    await expect(page).toHaveURL(LINKS[0][1]);
  });
});
