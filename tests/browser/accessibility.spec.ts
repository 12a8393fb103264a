import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { quoteWith, seedPath } from './seed-moments';

const quote = quoteWith('C sucks');
const PAGES = ['./', './episodes/', seedPath, `./q/${quote.id}/`, './search/', './about/', './nowhere/'];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const path of PAGES) {
    test(`axe finds nothing on ${path} in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual(
        [],
      );
    });
  }

  test(`axe finds nothing in the open search, in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(seedPath);
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('impossible');
    await expect(page.getByRole('option').first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual(
      [],
    );
  });
}

test('axe does find a planted fault', async ({ page }) => {
  await page.goto('./about/');
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('img')));
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toContain('image-alt');
});
