import { expect, test } from '@playwright/test';
import { field, hits, openDialog } from '@/tests/browser/search-dialog';
import { fog, passageWith } from './example-episodes';

const cloud = passageWith(fog, 'Fog is a cloud that came down');

test('what was said is found in the transcript, and opens at its second', async ({ page }) => {
  await openDialog(page);
  await field(page).fill('noise cloud came down kind:transcript');
  const first = hits(page).first();
  await expect(first).toContainText('Transcript');
  await expect(first).toContainText('Tobiah Fenn');
  await expect(first.locator('time')).toHaveText('0:24');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`\\?t=24#${cloud.id}$`));
  const painted = () =>
    page.evaluate(() => [...(CSS.highlights.get('dogear-found') ?? [])].map((range) => range.toString()));
  await expect.poll(painted).toEqual(expect.arrayContaining(['cloud', 'came down']));
});

test('topics, shows, speakers and episodes are offered with counts, and filter', async ({ page }) => {
  await page.goto('./search/?q=kind:transcript');
  await page.getByRole('button', { name: 'Filter' }).click();
  const group = (name: string) => page.getByRole('group', { name, exact: true });
  await expect(group('Topic').getByRole('checkbox', { name: /^Fog \d+$/ })).toBeVisible();
  await expect(group('Show').getByRole('checkbox', { name: /^Weather for Beginners \d+$/ })).toBeVisible();
  await expect(group('Episode').getByRole('checkbox').first()).toBeVisible();
  await group('Speaker').getByRole('button', { name: /more$/ }).click();
  await group('Speaker')
    .getByRole('checkbox', { name: /^Tobiah Fenn/ })
    .check();
  await group('Topic').getByRole('checkbox', { name: /^Fog/ }).check();
  await expect(page).toHaveURL(/speaker=Tobiah\+Fenn&topic=fog$/i);
  await expect(hits(page).first()).toContainText('Tobiah Fenn');
  for (const hit of await hits(page).all()) await expect(hit).toContainText('Tobiah Fenn');
  await page.reload();
  await expect(page.getByRole('button', { name: 'Remove filter Speaker: Tobiah Fenn' })).toBeVisible();
});

test('a query in a right-to-left script or without spaces is highlighted where it was said', async ({
  page,
}) => {
  await openDialog(page);
  for (const words of ['استسلم السقف', '屋顶漏了']) {
    await field(page).fill(words);
    await expect(hits(page).first().locator('mark').first()).toBeVisible();
    await expect(hits(page).first()).toContainText(words);
  }
});
