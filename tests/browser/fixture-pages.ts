import { spawnSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { commandFile } from '@/scripts/command/run-child';

const CONTENT = 'tests/fixtures/site/share';

let rendered: Readonly<Record<string, string>> | null = null;

/** Renders the pages of a content folder that no export holds, once a worker. */
function renderPages(): Readonly<Record<string, string>> {
  if (rendered !== null) return rendered;
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [commandFile('tsx/cli'), 'tests/browser/render-pages.tsx'],
    {
      encoding: 'utf8',
      env: { ...process.env, NODE_ENV: 'production', DOGEAR_BASE: '/pod', DOGEAR_CONTENT: CONTENT },
    },
  );
  if (status !== 0) throw new Error(`browser tests: ${CONTENT} could not be rendered:\n${stderr}`);
  const pages: Record<string, string> = JSON.parse(stdout);
  rendered = pages;
  return pages;
}

/**
 * Serves the pages of a made-up library beside the exported ones: the export's own document, scripts and styles around another
 * <main>. A third export would cost half a minute.
 */
export async function serveFixtures(page: Page): Promise<readonly string[]> {
  const pages = renderPages();
  await page.route(/\/pod\/(?:episodes|q)\//, async (route) => {
    const path = new URL(route.request().url()).pathname.replace('/pod/', '');
    const main = pages[path];
    if (main === undefined) return await route.fallback();
    const shell = await route.fetch({ url: new URL('/pod/about/', route.request().url()).href });
    const html = (await shell.text()).replace(/<main[\s\S]*<\/main>/, () => main);
    await route.fulfill({ response: shell, body: html });
  });
  return Object.keys(pages);
}
