import { expect, type Page, test } from '@playwright/test';
import { parseSummary } from '@/lib/summary/parse-summary';
import { BEFORE } from './edited-episodes';

const PATH = './episodes/links-that-last/';

/** The id that a moment had before the edit, by some of its words. */
function formerId(slug: keyof typeof BEFORE, words: string): string {
  const { summary } = parseSummary(BEFORE[slug], { episode: slug });
  const points = summary?.sections.flatMap((section) => section.points) ?? [];
  const id =
    summary?.quotes.find((quote) => quote.text.includes(words))?.id ??
    points.find((point) => point.title === words)?.id;
  if (id === undefined) throw new Error(`browser tests: nothing said "${words}" before the edit`);
  return id;
}

/** The moment that a former id stands in, which is what the reader sees. */
async function expectOpen(page: Page, id: string, words: string): Promise<void> {
  const moment = page.locator('[data-moment]', { has: page.locator(`> [id="${id}"]:target`) });
  await expect(moment).toContainText(words);
  await expect(moment).toBeInViewport();
}

const MOVED = 'This moment has moved. Here is what was said at that time.';

const EDITS = [
  ['a word was corrected', 'The roof gave up long', 'no one wrote it down'],
  ['a quote was split', 'We counted every drop', 'counting became a matter of taste'],
  ['a point was corrected', 'The first gauge', 'pickle jar'],
  ['a quote inside a bullet was corrected', 'I saw him leave', 'leave just before noon'],
] as const;

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with a script' : 'without a script', () => {
    test.use({ javaScriptEnabled });

    for (const [edit, before, after] of EDITS) {
      test(`${edit}, and the old link opens and marks it`, async ({ page }) => {
        const id = formerId('links-that-last', before);
        await page.goto(`${PATH}?t=10#${id}`);
        await expectOpen(page, id, after);
        await expect(page.getByRole('status')).toHaveCount(javaScriptEnabled ? 1 : 0);
        if (javaScriptEnabled) await expect(page.getByRole('status')).toBeEmpty();
      });
    }

    test('the old page of a corrected quote leads to its new one', async ({ page }) => {
      await page.goto(`./q/${formerId('links-that-last', 'The roof gave up long')}/`);
      await expect(page.getByRole('blockquote').first()).toContainText('no one wrote it down');
      await expect(page).not.toHaveURL(new RegExp(formerId('links-that-last', 'The roof gave up long')));
    });

    test('a renamed episode is at its old address, and its old links open their moments', async ({
      page,
    }) => {
      const id = formerId('fog', 'Fog is rain');
      await page.goto(`./episodes/fog/?t=370#${id}`);
      await expectOpen(page, id, 'about falling down');
    });

    test('a removed quote leads to what is said at its time', async ({ page }) => {
      const id = formerId('links-that-last', 'A gauge that nobody');
      await page.goto(`${PATH}#${id}`);
      await expectOpen(page, id, 'counting became a matter of taste');
      if (javaScriptEnabled) await expect(page.getByRole('status')).toHaveText(MOVED);
    });
  });
}

test('a removed quote’s link with a time goes by that time, with the quiet notice', async ({ page }) => {
  await page.goto(`${PATH}?t=285#${formerId('links-that-last', 'A gauge that nobody')}`);
  await expect(page.getByRole('status')).toHaveText(MOVED);
  await expect(page.locator('[data-moment]:target')).toContainText('pickle jar');
});

test('the old page of a removed quote leads into its episode, at its time', async ({ page }) => {
  await page.goto(`./q/${formerId('links-that-last', 'A gauge that nobody')}/`);
  await expect(page).toHaveURL(/\/episodes\/links-that-last\/\?t=210#/);
});

test.describe('what machines read', () => {
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

  test('a renamed episode’s old page names the new one as the true one', async ({ request }) => {
    const old = await (await request.get('./episodes/fog/')).text();
    expect(old).toContain('<link rel="canonical" href="https://example.org/pod/episodes/thick-fog/"');
  });
});
