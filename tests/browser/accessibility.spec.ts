import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { quoteWith, seedPath } from './seed-moments';

const quote = quoteWith('C sucks');
const PAGES = ['./', './episodes/', seedPath, `./q/${quote.id}/`, './search/', './about/', './nowhere/'];

/** Every rule axe has on by default, and the one of WCAG 2.2 that it leaves off. */
const audit = (page: Page) =>
  new AxeBuilder({ page }).options({ rules: { 'target-size': { enabled: true } } }).analyze();

const describeViolation = ({ id, nodes }: { id: string; nodes: { html: string }[] }): string =>
  `${id}: ${nodes.map((node) => node.html).join(' ')}`;

for (const colorScheme of ['light', 'dark'] as const) {
  for (const path of PAGES) {
    test(`axe finds nothing on ${path} in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      const { violations } = await audit(page);
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual(
        [],
      );
    });
  }

  test(`axe finds nothing on a phone, in ${colorScheme}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.emulateMedia({ colorScheme });
    for (const path of ['./', seedPath]) {
      await page.goto(path);
      const { violations } = await audit(page);
      expect(violations.map(describeViolation)).toEqual([]);
    }
  });

  test(`axe finds nothing in the open search, in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(seedPath);
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('impossible');
    await expect(page.getByRole('option').first()).toBeVisible();
    const { violations } = await audit(page);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual(
      [],
    );
  });
}

// The fault stands in a page of its own: what a script plants in ours goes when that page wakes up late.
test('axe does find a planted fault', async ({ page }) => {
  await page.setContent(
    '<!doctype html><html lang="en"><title>A fault</title><main><img src="fog.png"></main>',
  );
  const { violations } = await audit(page);
  expect(violations.map(({ id }) => id)).toContain('image-alt');
});
