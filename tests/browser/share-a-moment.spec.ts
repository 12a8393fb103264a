import { expect, type Page, test } from '@playwright/test';
import { quoteWith, seed, seedPath } from './seed-moments';

const quote = quoteWith('C sucks');
const twin = quoteWith('the full power of any chip');
const row = seed.timeline.find((candidate) => candidate.startMs === 772_000);

async function expectMarked(page: Page, id: string): Promise<void> {
  await expect(page.locator(`[id="${id}"]:target`)).toBeInViewport();
}

async function expectTop(page: Page, t: string): Promise<void> {
  await page.goto(`${seedPath}?t=${t}`);
  await expect.soft(page.getByRole('heading', { level: 1 }), `?t=${t.slice(0, 10)}`).toBeInViewport();
  expect.soft(await page.locator(':target').count(), `?t=${t.slice(0, 10)}`).toBe(0);
}

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a click on a time opens its moment and leaves its address in the bar', async ({ page }) => {
  await page.goto(seedPath);
  await page
    .locator(`[id="${quote.id}"]`)
    .getByRole('link', { name: /^12:52/ })
    .click();
  await expect(page).toHaveURL(new RegExp(`\\?t=772#${quote.id}$`));
  await expectMarked(page, quote.id);
});

test('Back returns to where the reader was', async ({ page }) => {
  await page.goto(seedPath);
  await page
    .locator(`[id="${quote.id}"]`)
    .getByRole('link', { name: /^12:52/ })
    .click();
  await expect(page).toHaveURL(/\?t=772/);
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`${seedPath.slice(1)}$`));
});

test('the two quotes and the segment that share 12:52 have an address each', async ({ page }) => {
  for (const id of [quote.id, twin.id, row?.id ?? '']) {
    await page.goto(`${seedPath}?t=772#${id}`);
    await expectMarked(page, id);
  }
});

test('one click copies a link that opens the same moment', async ({ page }) => {
  await page.goto(seedPath);
  await page.locator(`[id="${quote.id}"]`).hover();
  await page.getByRole('button', { name: 'Copy link to the quote at 12:52' }).first().click();
  await expect(page.getByRole('status')).toHaveText('Link copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(new RegExp(`^http.*/pod/episodes/latent-space-chris-lattner/\\?t=772#${quote.id}$`));
  await page.goto('about:blank');
  await page.goto(copied);
  await expectMarked(page, quote.id);
});

test('a quote’s page gives its own address away, which has a preview', async ({ page }) => {
  await page.goto(`./q/${quote.id}/`);
  await page.keyboard.press('c');
  await expect(page.getByRole('status')).toHaveText('Link copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    new RegExp(`/pod/q/${quote.id}/$`),
  );
});

test('a segment’s link is copied with one click', async ({ page }) => {
  await page.goto(seedPath);
  await page.locator(`[id="${row?.id}"]`).hover();
  await page.getByRole('button', { name: 'Copy link to the segment at 12:52' }).click();
  await expect(page.getByRole('status')).toHaveText('Link copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`?t=772#${row?.id}`);
});

test('the key C copies the link of the moment the page was opened at', async ({ page }) => {
  await page.goto(`${seedPath}?t=772#${twin.id}`);
  await page.keyboard.press('c');
  await expect(page.getByRole('status')).toHaveText('Link copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`?t=772#${twin.id}`);
});

const FORMS = ['772', '772.5', '12:52', '0:12:52', '12m52s', '772s', '772,801', 'npt:772,801', 'npt:0:12:52'];

test('every form of time, without an anchor, opens what was said at 12:52', async ({ page }) => {
  for (const form of FORMS) {
    await page.goto(`${seedPath}?t=${form}`);
    await expect.soft(page.locator(`[id="${quote.id}"]:target`), `?t=${form}`).toBeInViewport();
  }
});

test('a time before anything the summary names stays at the top', async ({ page }) => {
  for (const start of ['0', ',801', '0:05']) await expectTop(page, start);
});

test('the fragment #t=12:52 opens it, too', async ({ page }) => {
  await page.goto(`${seedPath}#t=12:52`);
  await expectMarked(page, quote.id);
});

test('an hour-long clock opens what is said then', async ({ page }) => {
  const late = quoteWith('Learning a new language');
  await page.goto(`${seedPath}?t=1:09:36`);
  await expectMarked(page, late.id);
});

test('an anchor nobody knows leads to the nearest moment by time, with a quiet notice', async ({ page }) => {
  await page.goto(`${seedPath}?t=775#aaaaaaaaaa`);
  await expect(page.getByRole('status')).toHaveText(
    'This moment has moved. Here is what was said at that time.',
  );
  await expectMarked(page, quote.id);
});

test('garbage in t opens the top of the episode and nothing else', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  for (const garbage of ['NaN', '-1', '1e9', '%', '%25', 'x'.repeat(5000), '12:75', '<script>'])
    await expectTop(page, garbage);
  expect(errors).toEqual([]);
});
