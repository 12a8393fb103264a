import { expect, type Locator, type Page } from '@playwright/test';

/** The field of the dialog or of the search page. */
export const field = (page: Page): Locator => page.getByRole('combobox', { name: 'Search every moment' });

/** Every row of the results. */
export const hits = (page: Page): Locator => page.getByRole('listbox').getByRole('option');

/** The message with the number of results. */
export const status = (page: Page): Locator => page.getByRole('dialog').getByRole('status');

/** Opens the dialog on a page; the key is repeated until the loader listens. */
export async function openDialog(page: Page, path = './', key = '/'): Promise<void> {
  await page.goto(path);
  // In the unstripped export Next first replaces the page, with everything in <body>.
  await page.waitForFunction(
    () => document.querySelector('script[src*="/_next/"]') === null || history.state?.__NA === true,
  );
  await expect(async () => {
    if (!(await field(page).isVisible())) await page.keyboard.press(key);
    await expect(field(page)).toBeFocused({ timeout: 1000 });
  }).toPass();
}
