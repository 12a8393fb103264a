import { expect, type Page, test } from '@playwright/test';
import { parseSummary } from '@/lib/read/summary/parse-summary';
import { notice } from '@/tests/browser/notice';
import { BEFORE, passagesBefore } from './edited-episodes';

const PATH = './episodes/links-that-last/';

/** The id that a moment had before the edit, found by some of its words. */
function formerId(slug: keyof typeof BEFORE, words: string): string {
  const { summary } = parseSummary(BEFORE[slug], { episode: slug });
  const points = summary?.sections.flatMap((section) => section.points) ?? [];
  const id =
    summary?.quotes.find((quote) => quote.text.includes(words))?.id ??
    points.find((point) => point.title === words)?.id;
  if (id === undefined) throw new Error(`browser tests: nothing said "${words}" before the edit`);
  return id;
}

/** The moment that a former id is in, which is what the reader sees. */
async function expectOpen(page: Page, id: string, words: string): Promise<void> {
  const moment = page.locator('[data-moment]', { has: page.locator(`> [id="${id}"]:target`) });
  await expect(moment).toContainText(words);
  await expect(moment).toBeInViewport();
}

const MOVED = 'This moment has changed. Here is what was said at that time.';

/** Some words of moments before and after the edit: corrected, split, corrected, corrected. */
const EDITS = [
  ['The roof gave up long', 'no one wrote it down'],
  ['We counted every drop', 'counting became a matter of taste'],
  ['The first gauge', 'pickle jar'],
  // Inside a bullet.
  ['I saw him leave', 'leave just before noon'],
] as const;

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with a script' : 'without a script', () => {
    test.use({ javaScriptEnabled });

    test('the old link of a corrected or split moment opens and marks it without a notice', async ({
      page,
    }) => {
      for (const [before, after] of EDITS) {
        const id = formerId('links-that-last', before);
        await page.goto(`${PATH}?t=10#${id}`);
        await expectOpen(page, id, after);
      }
      await expect(page.getByRole('status')).toHaveCount(javaScriptEnabled ? 1 : 0);
      if (javaScriptEnabled) await expect(page.getByRole('status')).toBeEmpty();
    });

    test('the old page of a corrected quote redirects to its new one, and of a removed one to its episode', async ({
      page,
    }) => {
      await page.goto(`./q/${formerId('links-that-last', 'The roof gave up long')}/`);
      await expect(page.getByRole('blockquote').first()).toContainText('no one wrote it down');
      await expect(page).not.toHaveURL(new RegExp(formerId('links-that-last', 'The roof gave up long')));
      await page.goto(`./q/${formerId('links-that-last', 'A gauge that nobody')}/`);
      await expect(page).toHaveURL(/\/episodes\/links-that-last\/\?t=210#/);
    });

    test('a renamed episode is at its old address, and old links open its quotes and passages', async ({
      page,
    }) => {
      const quote = formerId('fog', 'Fog is rain');
      await page.goto(`./episodes/fog/?t=370#${quote}`);
      await expectOpen(page, quote, 'about falling down');
      const bells = passagesBefore().find(({ text }) => text.includes('drawer of bells'));
      const id = bells?.id ?? '';
      expect(bells?.startMs).toBeLessThan(60_000);
      await page.goto(`./episodes/fog/?t=30#${id}`);
      await expectOpen(page, id, 'drawer of bells');
    });

    test('a removed quote opens what is said at its time, with a notice', async ({ page }) => {
      const id = formerId('links-that-last', 'A gauge that nobody');
      await page.goto(`${PATH}#${id}`);
      await expectOpen(page, id, 'counting became a matter of taste');
      if (javaScriptEnabled) {
        await expect(notice(page)).toHaveText(MOVED);
        await page.goto(`${PATH}?t=285#${id}`);
        await expect(page.locator('[data-moment]:target')).toContainText('pickle jar');
        await expect(notice(page)).toHaveText(MOVED);
        return;
      }
      const shown = page
        .locator(`[id="${id}"]`)
        .evaluate((former) => getComputedStyle(former, '::before').content);
      expect(await shown).toBe(`"${MOVED}"`);
    });
  });
}

test.describe('metadata', () => {
  test.use({ javaScriptEnabled: false });

  test('the old page of a quote is previewed as the new one, and is not listed', async ({ request }) => {
    const old = await (
      await request.get(`./q/${formerId('links-that-last', 'The roof gave up long')}/`)
    ).text();
    const [, canonical = ''] = /<link rel="canonical" href="([^"]+)"/.exec(old) ?? [];
    expect(canonical).toMatch(/^https:\/\/example\.org\/pod\/q\/[a-z2-7]{10}\/$/);
    expect(old).toContain(`<meta property="og:url" content="${canonical}"`);
    expect(old).toContain('<meta name="robots" content="noindex"');
    const head = old.slice(0, old.indexOf('</head>'));
    expect(head).toMatch(/<meta http-equiv="refresh" content="0; url=\/pod\/q\/[a-z2-7]{10}\/"/);
    const sitemap = await (await request.get('./sitemap.xml')).text();
    expect(sitemap).toContain(canonical);
    expect(sitemap).not.toContain(formerId('links-that-last', 'The roof gave up long'));
  });

  test('a renamed episode’s old page has the new one as canonical', async ({ request }) => {
    const old = await (await request.get('./episodes/fog/')).text();
    expect(old).toContain('<link rel="canonical" href="https://example.org/pod/episodes/thick-fog/"');
  });
});
