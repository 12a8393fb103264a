import type { Page } from '@playwright/test';
import { PAGE_KINDS } from '@/tests/browser/page-kinds';
import { seedPath } from '@/tests/browser/seed-moments';
import type { Shot } from './shot';

/** Fills the search and waits for its status. */
const search =
  (query: string, shown: string) =>
  async (page: Page): Promise<void> => {
    await page.keyboard.press('/');
    await page.getByRole('combobox').fill(query);
    await page.getByText(shown).first().waitFor();
  };

async function openShareMenu(page: Page): Promise<void> {
  await page
    .getByRole('link', { name: /^Share the quote/ })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
}

async function highlightTopic(page: Page): Promise<void> {
  await page.getByText('Highlight a topic').click();
  await page.getByRole('checkbox', { name: 'Mojo' }).press('Space');
}

/** The first episode's site: every kind of page, and what opens on them. */
export const siteShots: readonly Shot[] = [
  ...Object.entries(PAGE_KINDS).map(([name, path]) => ({ name, path, paper: true as const })),
  { name: 'episode-topic-on-map', path: seedPath, open: highlightTopic, screen: true },
  { name: 'quotes-filtered', path: './quotes/?speaker=Chris+Lattner&topic=Modular' },
  { name: 'search-dialog', path: seedPath, open: search('mojo', 'more moments'), screen: true },
  { name: 'search-nothing', path: './', open: search('qqqxxzz', 'No moment'), screen: true },
  { name: 'share-menu', path: seedPath, open: openShareMenu, screen: true },
];
