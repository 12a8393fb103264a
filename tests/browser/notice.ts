import type { Locator, Page } from '@playwright/test';

/** The short messages at the bottom of a page; the player has a status of its own. */
export const notice = (page: Page): Locator => page.getByRole('status').and(page.locator('.notice'));
