import { expect, test } from '@playwright/test';
import { unfurl } from 'unfurl.js';
import { quoteWith, seed, seedPath } from './seed-moments';
import { type HomeServer, serveAtHome } from './serve-at-home';

const quote = quoteWith('C sucks');

test('a quote’s page shows it large, with speaker and episode, and links its place', async ({ page }) => {
  await page.goto(`./q/${quote.id}/`);
  await expect(page.getByRole('blockquote').first()).toHaveText(quote.text);
  await expect(page.getByRole('main')).toContainText('Chris Lattner');
  const marked = page.getByRole('main').locator('[aria-current="location"]');
  await expect(marked).toHaveAccessibleName(/^12:52 Quote: .*C sucks/);
  for (const name of ['Before', 'After'])
    expect(await page.getByRole('heading', { name }).locator('xpath=..').getByRole('listitem').count()).toBe(
      2,
    );
  await page.getByRole('link', { name: 'Read it in context' }).click();
  await expect(page).toHaveURL(new RegExp(`${seedPath.slice(1)}\\?t=772#${quote.id}$`));
  await expect(page.locator(`[id="${quote.id}"]:target`)).toBeInViewport();
});

test.describe('a site that unfurls a link', () => {
  let home: HomeServer;
  test.beforeAll(async ({ baseURL }) => {
    home = await serveAtHome(baseURL ?? '');
  });
  test.afterAll(() => home.close());

  test('gets the quote, its speaker, its picture, and its embed', async ({ page, request }) => {
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

  test('gets the site’s own picture of a page that has none', async ({ request }) => {
    const found = await unfurl(home.url);
    const image = { url: `${home.url}card.png`, type: 'image/png', width: 1200, height: 630 };
    expect(found.open_graph.images).toEqual([{ ...image, alt: expect.stringContaining('corner') }]);
    expect(found.twitter_card).toMatchObject({ card: 'summary_large_image', images: [{ url: image.url }] });
    const picture = await (await request.get(image.url)).body();
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
  });

  test('gets an episode’s title and picture', async () => {
    const found = await unfurl(`${home.url}${seedPath.slice(2)}`);
    expect(found.open_graph).toMatchObject({ title: seed.meta.title, type: 'article' });
    expect(found.open_graph.images?.[0]?.url).toBe(
      `${home.url}cards/episodes/latent-space-chris-lattner.png`,
    );
  });
});
