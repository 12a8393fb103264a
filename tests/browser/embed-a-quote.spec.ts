import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { unfurl } from 'unfurl.js';
import { quoteWith, seed, seedPath } from './seed-moments';
import { type HomeServer, serveAtHome } from './serve-at-home';

const quote = quoteWith('C sucks');
const longest = seed.quotes.reduce((a, b) => (b.text.length > a.text.length ? b : a));

test.describe('a site that asks what a link is', () => {
  let home: HomeServer;
  test.beforeAll(async ({ baseURL }) => {
    home = await serveAtHome(baseURL ?? '');
  });
  test.afterAll(() => home.close());

  test('gets the quote, who said it, a picture of it, and the frame to show it in', async ({
    page,
    request,
  }) => {
    const found = await unfurl(`${home.url}q/${quote.id}/`);
    const title = `Chris Lattner in ${seed.meta.title}`;
    expect(found.canonical_url).toBe(`${home.url}q/${quote.id}/`);
    expect(found.open_graph).toMatchObject({ title, type: 'article', url: `${home.url}q/${quote.id}/` });
    expect(found.open_graph.description).toContain('C sucks');
    const image = { url: `${home.url}cards/q/${quote.id}.png`, type: 'image/png', width: 1200, height: 630 };
    expect(found.open_graph.images).toEqual([{ ...image, alt: expect.stringContaining('at 12:52') }]);
    expect(found.twitter_card).toMatchObject({ card: 'summary_large_image', images: [{ url: image.url }] });

    const picture = await (await request.get(image.url)).body();
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);

    const { oEmbed } = found;
    expect(oEmbed).toMatchObject({ version: '1.0', type: 'rich', title, author_name: 'Chris Lattner' });
    await page.setContent(
      `<!doctype html><title>Another site</title>${oEmbed?.type === 'rich' ? oEmbed.html : ''}`,
    );
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('blockquote')).toHaveText(quote.text);
    await expect(frame.getByRole('link', { name: /^12:52/ })).toHaveAttribute('target', '_blank');
  });

  test('gets an episode’s title and picture', async () => {
    const found = await unfurl(`${home.url}${seedPath.slice(2)}`);
    expect(found.open_graph).toMatchObject({ title: seed.meta.title, type: 'article' });
    expect(found.open_graph.images?.[0]?.url).toBe(
      `${home.url}cards/episodes/latent-space-chris-lattner.png`,
    );
  });
});

test('an embed is one file of words: no script, nothing from elsewhere, nothing refused', async ({
  page,
}) => {
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => asked.push(request.resourceType()));
  page.on('console', (message) => complaints.push(message.text()));
  await page.goto(`./embed/q/${quote.id}/`, { waitUntil: 'networkidle' });
  expect(await page.locator('script, [style]').count()).toBe(0);
  expect([...new Set(asked)].sort()).toEqual(['document', 'font', 'stylesheet']);
  expect(complaints).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`an embed is ${colorScheme} for a reader who reads so, and axe finds nothing`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const { id } of [quote, longest]) {
      await page.goto(`./embed/q/${id}/`);
      const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(ground).toBe(colorScheme === 'light' ? 'rgb(250, 246, 237)' : 'rgb(19, 21, 26)');
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map((violation) => violation.id)).toEqual([]);
    }
  });
}

test('every quote shows whole in the frame its embed code asks for, at any width', async ({
  page,
  request,
}) => {
  for (const { id } of seed.quotes) {
    const { height } = await (await request.get(`./oembed/q/${id}.json`)).json();
    await page.goto(`./embed/q/${id}/`);
    for (const width of [320, 420, 600]) {
      await page.setViewportSize({ width, height });
      const hidden = await page.evaluate(() => {
        const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
        const words = document.querySelector('blockquote') ?? document.body;
        return [
          scrollHeight - clientHeight,
          scrollWidth - clientWidth,
          words.scrollHeight - words.clientHeight,
        ];
      });
      expect({ id, width, hidden }).toEqual({ id, width, hidden: [0, 0, 0] });
    }
  }
});
