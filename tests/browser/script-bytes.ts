import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';

/**
 * Sums of the scripts a page asks for, each as gzip: while it loads and in the quiet after, and while something is done. One
 * visit for both, since a second would find them in the cache.
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
