import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { field, hits, openDialog } from './search-dialog';

async function expectNoViolations(page: Page, state: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page })
      .include('dialog')
      .options({ rules: { 'target-size': { enabled: true } } })
      .analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    expect(found, `${state}, ${colorScheme}`).toEqual([]);
  }
}

test('axe finds nothing in the open dialog: empty, results, filters, no results, broken', async ({
  page,
}) => {
  test.slow();
  await openDialog(page);
  await expectNoViolations(page, 'empty');
  await field(page).fill('mojo');
  await page.getByRole('button', { name: 'Filter' }).click();
  await page.getByRole('checkbox').first().check();
  await expect(hits(page).first()).toBeVisible();
  await expectNoViolations(page, 'results and filters');
  await field(page).fill('"art black" kind:quote zzzzqqq');
  await expect(page.getByRole('dialog')).toContainText('No moments found');
  await expectNoViolations(page, 'nothing found');
  await page.route('**/search-index/*', (route) => route.abort());
  await openDialog(page);
  await expect(page.getByRole('button', { name: 'Retry' })).toBeVisible();
  await expectNoViolations(page, 'broken');
});

const SCREENS = [
  { name: 'a phone', width: 390, height: 800, font: '16px' },
  { name: 'a small phone', width: 320, height: 640, font: '16px' },
  { name: 'a phone with text twice as large', width: 390, height: 800, font: '32px' },
  { name: 'a small phone with text twice as large', width: 320, height: 640, font: '32px' },
  { name: 'a desk with text twice as large', width: 1280, height: 720, font: '32px' },
];

test('the dialog fits phones and large text, and nothing in it is cut off', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await openDialog(page);
  await field(page).fill('inference');
  await expect(hits(page).first()).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveJSProperty('offsetWidth', 390);
  await page.getByRole('button', { name: 'Filter' }).click();
  for (const { name, width, height, font } of SCREENS) {
    await page.setViewportSize({ width, height });
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = size;
    }, font);
    const outside = await page.getByRole('dialog').evaluate((dialog, screen) => {
      const all = [...dialog.querySelectorAll('input, button, label, a, p, mark, time')];
      const cut = all.filter((element) => {
        const { left, right, width: own } = element.getBoundingClientRect();
        return own > 0 && !element.classList.contains('sr-only') && (left < 0 || right > screen + 0.5);
      });
      return cut.map((element) => element.outerHTML.slice(0, 80));
    }, width);
    expect(outside, name).toEqual([]);
    const results = await page.getByRole('group', { name: 'Results' }).boundingBox();
    expect(results?.height, `${name}: room for results`).toBeGreaterThan(height / 4);
    expect((results?.y ?? 0) + (results?.height ?? 0), name).toBeLessThanOrEqual(height + 1);
    await expect(page.getByRole('button', { name: 'Close' }), name).toBeInViewport({ ratio: 1 });
    await hits(page).first().scrollIntoViewIfNeeded();
    await expect(hits(page).first().locator('mark').first(), name).toBeInViewport();
  }
});
