import { expect, test } from '@playwright/test';
import { quoteWith, seedPath } from './seed-moments';

// The export under test was built with SITE_URL=https://example.org and BASE_PATH=/pod.
const SITE = 'https://example.org/pod';
const quote = quoteWith('Nobody democratized inference');

const PAGES = [
  ['./', `${SITE}/`],
  ['./episodes/', `${SITE}/episodes/`],
  ['./shows/latent-space-podcast/', `${SITE}/shows/latent-space-podcast/`],
  [seedPath, `${SITE}/episodes/latent-space-chris-lattner/`],
  [`./q/${quote.id}/`, `${SITE}/q/${quote.id}/`],
  ['./topics/', `${SITE}/topics/`],
  ['./topics/mojo/', `${SITE}/topics/mojo/`],
  ['./quotes/', `${SITE}/quotes/`],
  ['./people/swyx/', `${SITE}/people/swyx/`],
] as const;

for (const [path, address] of PAGES) {
  test(`${path} has its canonical address, base path included`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('head link[rel=canonical]')).toHaveAttribute('href', address);
    await expect(page.locator('head meta[property="og:url"]')).toHaveAttribute('content', address);
    await expect(page.locator('head meta[property="og:title"]')).toHaveAttribute('content', /\S/);
  });
}

test('a quote’s preview is the quote and its speaker', async ({ page }) => {
  await page.goto(`./q/${quote.id}/`);
  await expect(page.locator('head meta[property="og:description"]')).toHaveAttribute(
    'content',
    `“${quote.text}”`,
  );
  await expect(page.locator('head meta[property="og:title"]')).toHaveAttribute(
    'content',
    /^Chris Lattner in /,
  );
});

test('structured data and sitemap have the episode, its segments, and every page', async ({
  page,
  request,
}) => {
  await page.goto(seedPath);
  const data = await page.locator('script[type="application/ld+json"]').textContent();
  const graph = JSON.parse(data ?? '{}')['@graph'];
  expect(graph[0]).toMatchObject({ '@type': 'PodcastEpisode', datePublished: '2025-06-13' });
  expect(graph[0].hasPart).toHaveLength(18);
  const sitemap = await (await request.get('./sitemap.xml')).text();
  for (const [, address] of PAGES) expect(sitemap).toContain(`<loc>${address}</loc>`);
  expect(await (await request.get('./robots.txt')).text()).toContain(`Sitemap: ${SITE}/sitemap.xml`);
});

test('every link of every page leads to an existing page and anchor', async ({ page, request }) => {
  test.slow();
  const broken: string[] = [];
  const seen = new Map<string, string>();
  for (const [path] of [...PAGES, ['./about/'], ['./search/']] as const) {
    await page.goto(path);
    const links = await page
      .locator('a')
      .evaluateAll((all) =>
        all.map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI).href),
      );
    for (const link of links) {
      const url = new URL(link);
      // No test asks another host.
      if (url.origin !== new URL(page.url()).origin) continue;
      const target = url.origin + url.pathname;
      if (!seen.has(target)) {
        const response = await request.get(target);
        seen.set(target, response.ok() ? await response.text() : '');
      }
      const body = seen.get(target) ?? '';
      const found = url.hash === '' ? body !== '' : body.includes(`id="${url.hash.slice(1)}"`);
      if (!found) broken.push(`${path} → ${link}`);
    }
  }
  expect(broken).toEqual([]);
});
