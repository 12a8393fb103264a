import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { listFiles } from '@/scripts/build/place-site-files';
import { PAGE_KINDS } from './page-kinds';

test('every file of public/ is in the export as it is', { tag: '@unstripped' }, async ({ request }) => {
  const files = await listFiles('public');
  expect(files).toEqual(
    expect.arrayContaining(['apple-touch-icon.png', 'card.png', 'favicon.ico', 'icon.svg']),
  );
  for (const file of files) {
    const answer = await request.get(`./${file}`);
    expect(answer.status(), file).toBe(200);
    expect(await answer.body(), file).toEqual(await readFile(`public/${file}`));
  }
});

test('every page names both icons', async ({ request }) => {
  for (const path of Object.values(PAGE_KINDS)) {
    const html = await (await request.get(path)).text();
    for (const link of [
      'rel="icon" href="/pod/icon.svg"',
      'rel="apple-touch-icon" href="/pod/apple-touch-icon.png"',
    ])
      expect(html, path).toContain(`<link ${link}`);
  }
});
