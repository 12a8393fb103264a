import { expect, test } from '@playwright/test';
import { expectNoViolation } from './expect-no-violation';
import { PAGE_KINDS } from './page-kinds';
import { seedPath } from './seed-moments';

// axe reads a long page twice, which is slow on a busy machine.

for (const [kind, path] of Object.entries(PAGE_KINDS)) {
  test(`axe finds nothing on a page of the kind ${kind}`, async ({ page }) => {
    await page.goto(path);
    await expectNoViolation(page);
  });
}

test('axe finds nothing on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of ['./', seedPath]) {
    await page.goto(path);
    await expectNoViolation(page);
  }
});

test('axe finds nothing in the open search', async ({ page }) => {
  await page.goto(seedPath);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('impossible');
  await expect(page.getByRole('option').first()).toBeVisible();
  await expectNoViolation(page);
});

// The faults are in separate pages: a fault planted in ours is removed when a late script updates the page.
test('axe finds a planted fault', async ({ page }) => {
  await page.setContent(
    '<!doctype html><html lang="en"><title>A fault</title><main><img src="fog.png"></main>',
  );
  await expect(expectNoViolation(page)).rejects.toThrow('image-alt');
});

test('axe finds a colour that is too pale only in dark mode', async ({ page }) => {
  await page.setContent(
    '<!doctype html><html lang="en" style="color-scheme:light dark"><title>A fault</title><main><h1 style="color:light-dark(#000,#333);background:light-dark(#fff,#222)">Fog</h1></main>',
  );
  await expect(expectNoViolation(page)).rejects.toThrow(/^dark[\s\S]*color-contrast/);
});
