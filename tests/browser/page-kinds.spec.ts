import { expect, type Page, test } from '@playwright/test';
import { PAGE_KINDS } from './page-kinds';
import { checkTabOrder } from './tab-steps';

/** How far the page scrolls sideways, and texts that are cut off at the edge of their box. */
const findOverflow = (page: Page) =>
  page.evaluate(() => {
    const cut = [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')].filter(
      (element) => {
        const style = getComputedStyle(element);
        const { overflowX, overflowY } = style;
        const hides = overflowX === 'hidden' || overflowY === 'hidden';
        const isLarger =
          element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
        // Text for screen readers only, and excerpts whose full text is on another page.
        const isMeant = element.clientWidth <= 1 || style.getPropertyValue('-webkit-line-clamp') !== 'none';
        return hides && isLarger && !isMeant;
      },
    );
    return {
      sideways: Math.max(0, document.documentElement.scrollWidth - innerWidth),
      cut: cut.map((element) => element.outerHTML.slice(0, 100)),
    };
  });

const NOTHING = { sideways: 0, cut: [] };

for (const [kind, path] of Object.entries(PAGE_KINDS)) {
  test(`${kind}: nothing is cut off at 400 % or with text of twice the size, and Tab visits it in order`, async ({
    page,
  }) => {
    test.slow();
    // The quote of the day is part of its page, too.
    await page.goto(path, { waitUntil: 'networkidle' });
    if (kind === 'search') await expect(page.getByRole('option').first()).toBeVisible();
    const { skipped, unreachable, backwards } = await checkTabOrder(page);
    expect({ skipped, unreachable, backwards }).toEqual({ skipped: [], unreachable: [], backwards: [] });

    // A window of 1280 by 1024 pixels at 400 %.
    await page.setViewportSize({ width: 320, height: 256 });
    expect(await findOverflow(page), '400 %').toEqual(NOTHING);
    const stuck = await page.evaluate(() => {
      const isStuck = (element: Element) => /sticky|fixed/.test(getComputedStyle(element).position);
      const heights = [...document.querySelectorAll('body *')].filter(isStuck).map((e) => e.clientHeight);
      return Math.max(0, ...heights);
    });
    expect(stuck, 'what stays in sight leaves room to read').toBeLessThan(128);

    await page.setViewportSize({ width: 390, height: 844 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await findOverflow(page), '200 %').toEqual(NOTHING);
  });
}
