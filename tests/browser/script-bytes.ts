import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';

/**
 * Sums the gzip size of the scripts a page requests: while it loads and becomes idle, and during an action. One visit for both,
 * because a second one would have them in the cache.
 */
export async function scriptBytes(page: Page, path: string, act = async (): Promise<void> => {}) {
  let sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    sizes.push(response.body().then((body) => gzipSync(body).length));
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  const loaded = await sum(sizes);
  sizes = [];
  await act();
  return { loaded, more: await sum(sizes) };
}

const sum = async (sizes: readonly Promise<number>[]): Promise<number> =>
  (await Promise.all(sizes)).reduce((all, size) => all + size, 0);
