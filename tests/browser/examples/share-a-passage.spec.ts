import { expect, type Page, test } from '@playwright/test';
import { notice } from '@/tests/browser/notice';
import { gloves, passageWith, pathOf } from './example-episodes';

/** Actions that are hidden until hover or focus have no colour. */
const UNSEEN = ['-webkit-text-fill-color', 'rgba(0, 0, 0, 0)'] as const;

const path = pathOf(gloves);
const waiting = passageWith(gloves, 'A thing is only lost while');
const kite = passageWith(gloves, 'A man came for a kite');
const quote = gloves.summary.quotes.find(({ text }) => text.startsWith('He did not want'));

async function expectMarked(page: Page, id: string | undefined): Promise<void> {
  await expect(page.locator(`[id="${id}"]:target`)).toBeInViewport();
}

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a passage’s link opens and marks it, and only it', async ({ page }) => {
  await page.goto(`${path}?t=54#${waiting.id}`);
  await expectMarked(page, waiting.id);
  const marked = await page.evaluate(
    () =>
      [...document.querySelectorAll('.moment')].filter(
        (moment) => getComputedStyle(moment, '::before').borderInlineStartWidth === '3px',
      ).length,
  );
  expect(marked).toBe(1);
});

test('a click on its clock puts its address in the address bar', async ({ page }) => {
  await page.goto(path);
  await page.locator(`[id="${kite.id}"]`).getByRole('link', { name: /^1:52/ }).click();
  await expect(page).toHaveURL(new RegExp(`\\?t=112#${kite.id}$`));
  await expectMarked(page, kite.id);
});

test('a passage’s address is copied from its menu, and the address opens it', async ({ page }) => {
  await page.goto(path);
  const passage = page.locator(`[id="${waiting.id}"]`);
  const button = passage.getByRole('button', { name: 'Share this passage' });
  await passage.hover();
  await expect(button.locator('..')).not.toHaveCSS(...UNSEEN);
  await button.click();
  await page.getByRole('dialog').getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(notice(page)).toHaveText('Link copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(new RegExp(`^http.*/pod/episodes/${gloves.slug}/\\?t=54#${waiting.id}$`));
  await page.goto('about:blank');
  await page.goto(copied);
  await expectMarked(page, waiting.id);
});

test('by keyboard alone: from the list of parts to a passage, whose link C copies', async ({ page }) => {
  await page.goto(`${path}#transcript`);
  await page.keyboard.press('Tab');
  await expect(page.getByText('In 6 parts')).toBeFocused();
  await page.keyboard.press('Enter');
  for (let i = 0; i < 4; i += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#said-/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveAccessibleName(/^1:08 ?, go to/);
  await page.keyboard.press('Enter');
  const asked = gloves.passages.find(({ startMs }) => startMs === 68_000);
  await expectMarked(page, asked?.id);
  await page.keyboard.press('c');
  // The player, loaded by the clock, has its own status.
  await expect(notice(page)).toHaveText('Link copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`?t=68#${asked?.id}`);
});

test('C copies the link of a part that the page was opened at', async ({ page }) => {
  const row = gloves.summary.timeline.find(({ startMs }) => startMs === 68_000);
  await page.goto(`${path}#said-${row?.id}`);
  await page.keyboard.press('c');
  await expect(notice(page)).toHaveText('Link copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`?t=68#said-${row?.id}`);
});

test('the actions of a passage are visible when the focus is in it', async ({ page }) => {
  await page.goto(path);
  const passage = page.locator(`[id="${waiting.id}"]`);
  await passage.getByRole('link').focus();
  await expect(passage.getByRole('button').locator('..')).not.toHaveCSS(...UNSEEN);
});

const BARE = [
  ['?t=60', 'the passage that is being said', waiting.id],
  ['?t=1:06', 'the passage, up to its end', waiting.id],
  ['?t=118', 'the quote, at the very second it begins', quote?.id],
  ['?t=1:59', 'the passage around a quote, a second later', kite.id],
  ['?t=112#zzzzzzzzzz', 'the passage, where an anchor is no longer known', kite.id],
] as const;

for (const [link, name, id] of BARE) {
  test(`${link} opens ${name}`, async ({ page }) => {
    await page.goto(`${path}${link}`);
    await expectMarked(page, id);
  });
}
