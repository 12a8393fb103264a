import { test } from '@playwright/test';
import { serveFixtures } from './fixture-pages';
import { quoteWith, seedPath } from './seed-moments';

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [390, 1280])
    test(`look ${colorScheme} ${width}`, async ({ browser, baseURL }) => {
      const context = await browser.newContext({
        baseURL: baseURL ?? '',
        colorScheme,
        viewport: { width, height: 844 },
        hasTouch: width === 390,
        isMobile: width === 390,
        permissions: ['clipboard-read', 'clipboard-write'],
      });
      const page = await context.newPage();
      page.on('console', (m) => console.log(m.text()));
      page.on('pageerror', (e) => console.log('ERR', e.message));
      await serveFixtures(page);
      const shot = (n: string) => page.screenshot({ path: `/tmp/k8-shots/${n}-${width}-${colorScheme}.png` });
      await page.goto('./episodes/rain-in-foohaven/');
      await shot('episode');
      const link = page.locator('figure a[data-share]').first();
      await link.click();
      await page.locator('dialog[open]').waitFor();
      await shot('menu');
      await page.keyboard.press('Escape');
      await page.locator('figure blockquote').first().selectText();
      await page.locator('.share-bar').waitFor();
      await shot('bar');
      const q = quoteWith('C sucks');
      await page.goto(`${seedPath}?t=772#${q.id}`);
      await page.locator(`[id="${q.id}"] a[data-share]`).click();
      await page.locator('dialog[open]').waitFor();
      await shot('seed');
      await page.goto('./q/jm6luzo5db/');
      await shot('quote');
      await page.goto('./episodes/rain-in-foohaven/#transcript');
      await shot('transcript');
      await page.goto('./episodes/matar/');
      await page.locator('figure a[data-share]').first().click();
      await page.locator('dialog[open]').waitFor();
      await shot('rtl');
      await context.close();
    });
