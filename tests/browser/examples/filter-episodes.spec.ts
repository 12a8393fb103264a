import { expect, test } from '@playwright/test';
import { expectNoViolation } from '@/tests/browser/expect-no-violation';
import { fog, gloves, piano } from './example-episodes';

test('the list is filtered and sorted, its address has the choice, and Back restores it', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('./episodes/', { waitUntil: 'networkidle' });
  expect(asked.filter((url) => url.includes('list.json'))).toEqual([]);
  const main = page.getByRole('main');
  const rows = main.getByRole('heading', { level: 3 });
  const all = await rows.count();

  await page.getByText('Filter and sort').click();
  await page.getByRole('combobox', { name: 'Show' }).selectOption('The Lost Property Office');
  await expect(rows).toHaveText([piano, gloves].map(({ summary }) => summary.meta.title ?? ''));
  await expect(main.getByRole('status')).toHaveText(`2 of ${all} episodes`);
  // The choices are those that remain: no people of another show.
  await expect(
    page.getByRole('combobox', { name: 'Person' }).getByRole('option', { name: /^Ines Quill/ }),
  ).toHaveCount(0);
  await page.getByRole('combobox', { name: 'Sort' }).selectOption('Longest first');
  await expect(rows.first()).toHaveText(gloves.summary.meta.title ?? '');
  await expect(page).toHaveURL(/\/episodes\/\?show=The\+Lost\+Property\+Office&sort=longest$/);
  await expectNoViolation(page);

  await rows.first().getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`/episodes/${gloves.slug}/$`));
  await page.goBack();
  await expect(rows).toHaveText([gloves, piano].map(({ summary }) => summary.meta.title ?? ''));
  await expect(page.getByRole('combobox', { name: 'Sort' })).toHaveValue('longest');
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(rows).toHaveCount(all);
  await expect(page).toHaveURL(/\/episodes\/$/);
});

test('a show has a page with its episodes, and an episode links it and its neighbours', async ({ page }) => {
  await page.goto(`./episodes/${fog.slug}/`);
  const beside = page.getByRole('navigation', { name: 'Episodes before and after' });
  await expect(beside.getByRole('link')).toHaveCount(2);
  await expectNoViolation(page);
  await page.getByRole('main').getByRole('link', { name: 'Weather for Beginners' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Weather for Beginners');
  await expect(page.getByRole('heading', { level: 3 })).toHaveText([fog.summary.meta.title ?? '']);
  const rule = page.locator('main svg rect[fill]');
  expect(await rule.evaluate((node) => getComputedStyle(node).fill)).toBe('rgb(59, 125, 156)');
  await expectNoViolation(page);
});
