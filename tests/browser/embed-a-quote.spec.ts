import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { quoteWith, seed } from './seed-moments';

const quote = quoteWith('C sucks');
const longest = seed.quotes.reduce((a, b) => (b.text.length > a.text.length ? b : a));

test('an embed has no script, requests nothing else, and violates no policy', async ({ page }) => {
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
  test(`an embed is ${colorScheme} if the reader prefers it, and axe finds nothing`, async ({ page }) => {
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

test('every quote is fully visible in the frame of its embed code, at any width', async ({
  page,
  request,
}) => {
  for (const { id } of seed.quotes) {
    const { height } = await (await request.get(`./oembed/q/${id}.json`)).json();
    await page.goto(`./embed/q/${id}/`);
    // In the fallback fonts used while loading, a quote may have to scroll.
    await page.evaluate(() => Promise.all([...document.fonts].map((font) => font.load())));
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
