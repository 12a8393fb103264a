import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createIndex } from 'pagefind';
import type { Moment } from '@/lib/core/model/moment';
import { openPage } from '@/scripts/bench/open-page';
import { LIMIT, type SearchEngine } from './engines';

export interface OpenedPagefind extends SearchEngine {
  /** Returns the bytes received since the last call, as sent. */
  readonly drainBytes: () => number;
  /** Discards what was fetched. */
  readonly restart: () => Promise<void>;
  readonly close: () => Promise<void>;
}

async function writeBundle(moments: readonly Moment[], outputPath: string): Promise<void> {
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(`bench search: Pagefind does not start: ${errors.join(', ')}`);
  for (const [number, { title, text }] of moments.entries()) {
    const meta = { title: title === '' ? 'passage' : title };
    await index.addCustomRecord({ url: `/${number}/`, content: text, language: 'en', meta });
  }
  await index.writeFiles({ outputPath });
  await index.deleteIndex();
}

/** Runs in the page, where Pagefind is a separate module. */
async function askPagefind({ query, limit }: { query: string; limit: number }): Promise<string[]> {
  const module = '/pagefind/pagefind.js';
  const pagefind = await import(module);
  const { results } = await pagefind.search(query);
  const read = results
    .slice(0, limit)
    .map((result: { data: () => Promise<{ url: string }> }) => result.data());
  return (await Promise.all(read)).map(({ url }: { url: string }) => url);
}

/** Pagefind with a record per moment, queried in Chromium; the texts of its results are fetched, too. */
export async function openPagefind(moments: readonly Moment[], dir: string): Promise<OpenedPagefind> {
  await mkdir(dir, { recursive: true });
  await writeFile(join(dir, 'index.html'), '<!doctype html><title>bench</title>');
  await writeBundle(moments, join(dir, 'pagefind'));
  const { page, url, close } = await openPage(dir);
  let bytes = 0;
  page.on('response', (response) => {
    bytes += Number(response.headers()['content-length'] ?? 0);
  });
  return {
    name: 'Pagefind',
    ask: async (query) => {
      const urls = await page.evaluate(askPagefind, { query, limit: LIMIT });
      return urls.flatMap((found) => moments[Number(/(\d+)\/$/.exec(found)?.[1] ?? -1)] ?? []);
    },
    drainBytes: () => {
      const taken = bytes;
      bytes = 0;
      return taken;
    },
    restart: async () => {
      await page.goto(url);
    },
    close,
  };
}
