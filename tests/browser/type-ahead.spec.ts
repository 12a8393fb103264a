import { expect, test } from '@playwright/test';
import { notice } from './notice';
import { seedPath } from './seed-moments';

const WORDS = 'modular lego tables';

for (const delay of [0, 30, 120]) {
  test(`typing with ${delay} ms between keys into a page’s search field loses no letter`, async ({
    page,
  }) => {
    await page.goto(seedPath);
    await page.getByRole('banner').getByRole('searchbox').click();
    await page.keyboard.type(WORDS, { delay });
    await expect(page.getByRole('dialog').getByRole('combobox')).toHaveValue(WORDS);
    await expect(page.getByRole('dialog').getByRole('listbox').getByRole('option').first()).toContainText(
      'LEGO',
    );
  });
}

test('text typed before the dialog’s code loads is kept', async ({ page }) => {
  let arrive = (): void => {};
  const typed = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route('**/islands/search-dialog*', async (route) => {
    await typed;
    await route.continue();
  });
  await page.goto('./');
  const field = page.getByRole('main').getByRole('searchbox');
  await field.pressSequentially(WORDS);
  await expect(field).toHaveValue(WORDS);
  arrive();
  await expect(page.getByRole('dialog').getByRole('combobox')).toHaveValue(WORDS);
});

test('letters typed right after the key that opens the search are in it', async ({ page }) => {
  await page.goto(seedPath);
  await page.keyboard.type(`/${WORDS}`);
  await expect(page.getByRole('dialog').getByRole('combobox')).toHaveValue(WORDS);
});

test('a field without its dialog still opens the search page', async ({ page }) => {
  await page.route('**/islands/search-dialog*', (route) => route.abort());
  await page.goto('./');
  await page.getByRole('main').getByRole('searchbox').fill('lego');
  await expect(notice(page)).toContainText('could not be loaded');
});
