import { expect, type Page, test } from '@playwright/test';
import { notice } from './notice';
import { quoteWith, seed, seedPath } from './seed-moments';

const quote = quoteWith('C sucks');
const twin = quoteWith('the full power of any chip');
const row = seed.timeline.find((candidate) => candidate.startMs === 772_000);

async function expectMarked(page: Page, id: string): Promise<void> {
  await expect(page.locator(`[id="${id}"]:target`)).toBeInViewport();
}

async function expectTop(page: Page, t: string): Promise<void> {
  // The code that reads times is loaded only then.
  await page.goto(`${seedPath}?t=${t}`, { waitUntil: 'networkidle' });
  await expect.soft(page.getByRole('heading', { level: 1 }), `?t=${t.slice(0, 10)}`).toBeInViewport();
  expect.soft(await page.locator(':target').count(), `?t=${t.slice(0, 10)}`).toBe(0);
}

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a click on a time opens its moment and puts its address in the address bar', {
  tag: '@unstripped',
}, async ({ page }) => {
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

test('the two quotes and the segment that share 12:52 have different addresses', async ({ page }) => {
  for (const id of [quote.id, twin.id, row?.id ?? '']) {
    await page.goto(`${seedPath}?t=772#${id}`);
    await expectMarked(page, id);
  }
});

test('a link copied from a moment’s menu opens the same moment', { tag: '@unstripped' }, async ({ page }) => {
  await page.goto(seedPath);
  await page.locator(`[id="${quote.id}"]`).hover();
  await page.getByRole('link', { name: 'Share the quote at 12:52' }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(notice(page)).toHaveText('Link copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(new RegExp(`^http.*/pod/episodes/latent-space-chris-lattner/\\?t=772#${quote.id}$`));
  await page.goto('about:blank');
  await page.goto(copied);
  await expectMarked(page, quote.id);
});

test('pressed twice while loading, Share opens one menu', async ({ page }) => {
  await page.goto(seedPath);
  const share = page.locator(`[id="${quote.id}"]`).getByRole('link', { name: 'Share the quote at 12:52' });
  await share.focus();
  await share.evaluate((link: HTMLElement) => {
    link.click();
    link.click();
  });
  await expect(page.getByRole('dialog')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(share).toBeFocused();
});

test('a quote’s page shares its own address, which has a preview', async ({ page }) => {
  await page.goto(`./q/${quote.id}/`);
  await page.keyboard.press('c');
  await expect(notice(page)).toHaveText('Link copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    new RegExp(`/pod/q/${quote.id}/$`),
  );
});

test('the key C copies the link of the moment the page was opened at', async ({ page }) => {
  await page.goto(`${seedPath}?t=772#${twin.id}`);
  await page.keyboard.press('c');
  await expect(notice(page)).toHaveText('Link copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`?t=772#${twin.id}`);
});

const FORMS = [
  '772',
  '772.5',
  '12:52',
  '0:12:52',
  '12m52s',
  '0h12m52s',
  '772s',
  '772,801',
  '12:52,13:21',
  'npt:772,801',
  'npt:0:12:52',
];

test('?t= in every form opens what was said at 12:52, without an anchor', async ({ page }) => {
  for (const form of FORMS) {
    await page.goto(`${seedPath}?t=${form}`);
    await expect.soft(page.locator(`[id="${quote.id}"]:target`), `?t=${form}`).toBeInViewport();
  }
});

test('a time before any moment stays at the top', async ({ page }) => {
  for (const start of ['0', ',801', '0:05']) await expectTop(page, start);
});

test('a time in the fragment works, too, alone or with an anchor', async ({ page }) => {
  for (const [fragment, id] of [
    ['#t=12:52', quote.id],
    ['#t=772,801', quote.id],
    [`#${twin.id}&t=772`, twin.id],
    [`#t=5&${twin.id}`, twin.id],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(`${seedPath}${fragment}`);
    await expectMarked(page, id);
  }
});

test('a time of more than an hour opens what is said then, in every form', async ({ page }) => {
  for (const form of ['1:09:36', '69:36', '1h9m36s', '4176', '4176,4200']) {
    await page.goto(`${seedPath}?t=${form}`);
    await expectMarked(page, quoteWith('Learning a new language').id);
  }
});

test('a clip’s link opens its moment and keeps its range in the address bar', async ({ page }) => {
  await page.goto(`${seedPath}?t=772,801#${twin.id}`);
  await expectMarked(page, twin.id);
  await expect(page).toHaveURL(new RegExp(`\\?t=772,801#${twin.id}$`));
});

test('an unknown anchor opens the nearest moment by time, with a notice', {
  tag: '@unstripped',
}, async ({ page }) => {
  await page.goto(`${seedPath}?t=775#aaaaaaaaaa`);
  await expect(notice(page)).toHaveText('This moment has changed. Here is what was said at that time.');
  await expectMarked(page, quote.id);
});

test('an invalid t opens the top of the episode', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  for (const garbage of ['NaN', '-1', '1e9', '%', '%25', 'x'.repeat(5000), '12:75', '<script>'])
    await expectTop(page, garbage);
  expect(errors).toEqual([]);
});
