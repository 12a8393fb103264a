import { expect, type Page, test } from '@playwright/test';
import { quoteOfDay } from '@/lib/derive/quotes/quote-of-day';
import { sortByTime } from '@/lib/derive/quotes/sort-by-time';
import { seed } from './seed-moments';

const wall = sortByTime(seed.quotes);
const results = (page: Page) => page.locator('[data-quote-results]');
const pick = (page: Page) => page.locator('[data-quote-pick]');
const count = (page: Page) => page.locator('[data-quote-count]');

/** A day whose quote is at an index or later in the list. */
function dayWithQuoteFrom(place: number): number {
  for (let day = 1; day < 60; day += 1)
    if (quoteOfDay({ year: 2030, month: 3, day }, wall.length) >= place) return day;
  throw new Error('test: no such day');
}

test('the quote depends on the day, and another is shown on request', async ({ page }) => {
  const day = dayWithQuoteFrom(12);
  const place = quoteOfDay({ year: 2030, month: 3, day }, wall.length);
  // As with pages of 12: the quote must be fetched from the second page.
  await page.route('**/quotes/', async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      body: (await response.text()).replace('data-per-page="60"', 'data-per-page="12"'),
    });
  });
  await page.route('**/quotes/page/2/', async (route) =>
    route.fulfill({ response: await route.fetch({ url: route.request().url().replace('page/2/', '') }) }),
  );
  await page.clock.setFixedTime(new Date(2030, 2, day, 23, 30));
  const second = page.waitForRequest('**/quotes/page/2/');
  await page.goto('./quotes/');
  await second;
  await expect(pick(page).getByRole('heading')).toHaveText(`Quote of the day, March ${day}`);
  await expect(pick(page).getByRole('blockquote')).toHaveText(wall[place]?.text ?? '');
  const { id } = wall[place] ?? {};
  await pick(page)
    .getByRole('link', { name: /^Share/ })
    .click();
  await expect(page.getByRole('dialog')).toContainText(`“${wall[place]?.text}”`);
  await page.keyboard.press('Escape');
  await expect(pick(page).getByRole('link', { name: 'Quote page' })).toHaveAttribute('href', `/pod/q/${id}/`);
  await pick(page).getByRole('button', { name: 'Another' }).click();
  await expect(pick(page).getByRole('heading')).toHaveText('Random quote');
  await expect(pick(page).getByRole('blockquote')).not.toHaveText(wall[place]?.text ?? '');
});

test('a choice in the list of quotes is applied in place, kept in the address, and undone by Back', async ({
  page,
}) => {
  await page.goto('./quotes/');
  await expect(count(page)).toHaveText('23 quotes, newest first');
  await page.getByLabel('Said by').focus();
  await expect(page.locator('#quote-speaker option')).toHaveAttribute('label', 'Chris Lattner (21)');
  await page.getByLabel('Said by').fill('lattner');
  await page.getByLabel('Said by').press('Enter');
  await expect(page).toHaveURL(/\/quotes\/\?speaker=lattner$/);
  await expect(count(page)).toHaveText('21 quotes in 1 episode, newest first');
  await page.getByLabel('Length').selectOption('short');
  await expect(page).toHaveURL(/\?speaker=lattner&length=short$/);
  const short = wall.filter(({ speaker, text }) => speaker !== null && text.replace(/\s/g, '').length <= 80);
  await expect(results(page).getByRole('blockquote')).toHaveText(short.map(({ text }) => text));
  await expect(page.locator('[data-quote-list]')).toBeHidden();
  await expect(
    results(page).getByRole('link', { name: 'Chris Lattner', exact: true }).first(),
  ).toHaveAttribute('href', '/pod/people/chris-lattner/');
  await page.goBack();
  await expect(count(page)).toHaveText('21 quotes in 1 episode, newest first');
  await expect(page.getByLabel('Length')).toHaveValue('');
  await page.goBack();
  await expect(page.getByLabel('Said by')).toHaveValue('');
  await expect(page.locator('[data-quote-list]')).toBeVisible();
  await page.goForward();
  await page.reload();
  await expect(count(page)).toHaveText('21 quotes in 1 episode, newest first');
  await page.getByLabel('About').fill('Kubernetes');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(results(page)).toContainText('No quotes match these filters.');
  await page.getByRole('link', { name: 'Only lattner' }).click();
  await expect(page).toHaveURL(/\/quotes\/\?speaker=lattner$/);
  await results(page)
    .getByRole('link', { name: /^35:24/ })
    .click();
  await expect(page).toHaveURL(/\/episodes\/[^/]+\/\?t=2124#/);
});
