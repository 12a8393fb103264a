import { expect, type Locator, type Page, test } from '@playwright/test';
import { notice } from './notice';
import { quoteWith, seed, seedPath } from './seed-moments';

const quote = quoteWith('C sucks');
const WORDS = "AI people generally don't love C.";

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const bar = (page: Page): Locator => page.getByRole('toolbar', { name: 'Share the selected words' });
const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** Selects from one text to another like a reader, without a mouse: with the browser's own selection. */
async function select(page: Page, from: Locator, words: string, to = from, last = words): Promise<void> {
  const start = await from.elementHandle();
  const end = await to.elementHandle();
  await page.evaluate(
    ({ start, end, words, last }) => {
      const find = (root: Node, text: string) => {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        while (walker.nextNode() !== null) {
          const at = walker.currentNode.textContent?.indexOf(text) ?? -1;
          if (at >= 0) return { node: walker.currentNode, at };
        }
        throw new Error(`no "${text}" here`);
      };
      if (start === null || end === null) throw new Error('nothing to select in');
      const first = find(start, words);
      const final = find(end, last);
      getSelection()?.setBaseAndExtent(first.node, first.at, final.node, final.at + last.length);
    },
    { start, end, words, last },
  );
}

const blockquote = (page: Page): Locator => page.locator(`[id="${quote.id}"] blockquote`);

test('selected words of a quote are copied with its speaker, clock and link, from the bar and from the full menu', async ({
  page,
}) => {
  await page.goto(seedPath);
  await select(page, blockquote(page), WORDS);
  await bar(page).getByRole('button', { name: 'Copy quote' }).click();
  await expect(notice(page)).toHaveText('Quote copied');
  expect(await clipboard(page)).toMatch(
    new RegExp(
      `^“${WORDS}” — Chris Lattner\n[^\n]+, 12:52\nhttp[^\n]+\\?t=772#${quote.id}\nQuoted from an AI-written summary\\.$`,
    ),
  );
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(WORDS);
  await bar(page).getByRole('button', { name: 'Share…' }).click();
  const menu = page.getByRole('dialog', { name: 'Share 12:52' });
  await expect(menu).toContainText(`“${WORDS}”`);
  await menu.getByRole('button', { name: 'Copy quote as Markdown' }).click();
  await expect.poll(() => clipboard(page)).toContain(`> “${WORDS}”\n>\n> — Chris Lattner, [`);
});

test('words beyond the end of a quote have no speaker and no controls; words of a point belong to the point', async ({
  page,
}) => {
  const inside = quoteWith('shipping a new release');
  const figure = page.locator(`[id="${inside.id}"]`);
  await page.goto(seedPath);
  const next = page.getByRole('heading', { name: 'Open Sourcing and Community Engagement' });
  await select(page, figure.locator('blockquote'), 'shipping a new release', next, 'Community');
  await bar(page).getByRole('button', { name: 'Copy text' }).click();
  await expect(notice(page)).toHaveText('Text copied');
  const [words = ''] = (await clipboard(page)).split('\n');
  expect(words).toMatch(/^shipping a new release.* Open Sourcing and Community$/);
  expect(words).not.toMatch(/Copy link|Share|Quote page|— Chris/);

  const section = seed.sections
    .flatMap(({ sections }) => sections)
    .find(({ title }) => title.startsWith('The Evolution'));
  const point = section?.points[0];
  await select(page, page.locator(`[id="${point?.id}"]`), 'unify programming');
  await bar(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(notice(page)).toHaveText('Link copied');
  expect(await clipboard(page)).toMatch(new RegExp(`#${point?.id}$`));
});

test('Tab moves into the bar and on from the words; Escape closes it, and so does clearing the selection', async ({
  page,
}) => {
  await page.goto(seedPath);
  const share = page.locator(`[id="${quote.id}"] [data-share]`);
  await select(page, blockquote(page), WORDS);
  await expect(bar(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(bar(page).getByRole('button', { name: 'Copy quote' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(bar(page).getByRole('button', { name: 'Copy link' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
  await expect(share).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(WORDS);

  await select(page, blockquote(page), 'Python');
  await expect(bar(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(bar(page)).toHaveCount(0);
  await expect(page.locator(`[id="${quote.id}"]`).getByRole('link', { name: 'Quote page' })).toBeFocused();

  await select(page, blockquote(page), WORDS);
  await expect(bar(page)).toBeVisible();
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await expect(bar(page)).toHaveCount(0);
});

test('an ongoing mouse selection is not disturbed', async ({ page }) => {
  await page.goto(seedPath);
  await blockquote(page).scrollIntoViewIfNeeded();
  const box = await blockquote(page).boundingBox();
  if (box === null) throw new Error('test: the quote is not on the page');
  await page.mouse.move(box.x + 4, box.y + 14);
  await page.mouse.down();
  await page.mouse.move(box.x + 160, box.y + 14, { steps: 5 });
  await expect(bar(page)).toHaveCount(0);
  await page.mouse.up();
  await expect(bar(page)).toBeVisible();
  await page.mouse.click(box.x - 60, box.y + 14);
  await expect(bar(page)).toHaveCount(0);
});

test('words outside an episode show no bar', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(seedPath);
  await page.getByRole('contentinfo').locator('p').selectText();
  await page.goto('./about/');
  await page.getByRole('heading', { level: 1 }).selectText();
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => url.includes('selection-bar'))).toEqual([]);
});

test('with touch the bar stays at the bottom of the screen', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  const page = await context.newPage();
  await page.goto(seedPath);
  await select(page, blockquote(page), WORDS);
  await expect(bar(page)).toBeVisible();
  const box = await bar(page).boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(844, 0);
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(WORDS);
  await context.close();
});
