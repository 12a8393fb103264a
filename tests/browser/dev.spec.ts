import { appendFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type DevCopy, startDevCopy } from './dev-copy';

// This tests that it shows; `npm run bench -- dev` measures that it takes at most two seconds.
const SHOWN = { timeout: 60_000 };

test.describe.configure({ mode: 'serial' });

let site: DevCopy;
let page: Page;

test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000);
  site = await startDevCopy();
  page = await browser.newPage();
  // The first visit compiles the page; the requirement is about an open one.
  await page.goto(site.url, { timeout: 180_000 });
  await expect(page.getByRole('main')).toBeVisible();
  await page.waitForLoadState('networkidle');
});

test.afterAll(async () => {
  await page?.close();
  await site?.end();
});

test('a saved summary appears in the open page without a reload', async () => {
  await markDocument();
  const file = await summaryFile();
  const text = await readFile(file, 'utf8');
  await writeFile(file, renamed(text, 'A Title Nobody Wrote Before'));
  await expect(page.getByRole('main')).toContainText('A Title Nobody Wrote Before', SHOWN);
  expect(await isMarked()).toBe(true);
});

test('a saved component appears in the open page by itself', async () => {
  const file = join(site.dir, 'app/page.tsx');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace(/<main([^>]*)>/, '<main$1><p>A component that was changed</p>'));
  await expect(page.getByRole('main')).toContainText('A component that was changed', SHOWN);
});

test('a saved island runs in the open page by itself', async () => {
  const code = "\ndocument.documentElement.dataset['changed'] = 'island';\n";
  await appendFile(join(site.dir, 'components/loader/loader.ts'), code);
  await expect(page.locator('html')).toHaveAttribute('data-changed', 'island', SHOWN);
});

async function summaryFile(): Promise<string> {
  const episodes = join(site.dir, 'content/episodes');
  const [slug = ''] = (await readdir(episodes)).sort();
  await mkdir(join(episodes, slug), { recursive: true });
  return join(episodes, slug, 'summary.md');
}

/** Sets another title in a summary's front matter, which takes precedence over the one in its text. */
function renamed(text: string, title: string): string {
  if (/^title:/m.test(text)) return text.replace(/^title:.*$/m, `title: ${title}`);
  return text.startsWith('---\n')
    ? text.replace('---\n', `---\ntitle: ${title}\n`)
    : `---\ntitle: ${title}\n---\n${text}`;
}

async function markDocument(): Promise<void> {
  await page.evaluate(() => document.documentElement.setAttribute('data-marked', 'yes'));
}

async function isMarked(): Promise<boolean> {
  return (await page.locator('html').getAttribute('data-marked')) === 'yes';
}
