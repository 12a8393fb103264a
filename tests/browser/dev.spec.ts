import { appendFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { listFiles } from '@/scripts/build/place-site-files';
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

test('islands and the search index are served from .dogear/, and nothing is written into public/', async () => {
  const src = await page.locator('script[src*="/islands/loader-"]').getAttribute('src');
  const index = await readdir(join(site.dir, '.dogear/site/search-index'));
  const built = [`islands/${basename(src ?? '')}`, ...index.map((name) => `search-index/${name}`)];
  expect(index).toContain('manifest.json');
  for (const file of built) {
    const answer = await page.request.get(`${site.url}${file}`);
    expect(answer.status(), file).toBe(200);
    expect(await answer.text()).toBe(await readFile(join(site.dir, '.dogear/site', file), 'utf8'));
  }
  expect(await listFiles(join(site.dir, 'public'))).toEqual(await listFiles('public'));
});

test('a recording is served from the content folder’s media/ and in parts, and one in public/media/ as well', async () => {
  await mkdir(join(site.dir, 'content/media'));
  await writeFile(join(site.dir, 'content/media/rain.wav'), '0123456789');
  await mkdir(join(site.dir, 'public/media'));
  await writeFile(join(site.dir, 'public/media/theirs.wav'), 'theirs');
  const status = async (file: string) => (await page.request.get(`${site.url}media/${file}`)).status();
  await expect.poll(() => status('rain.wav'), SHOWN).toBe(200);
  await expect.poll(() => status('theirs.wav'), SHOWN).toBe(200);
  const part = await page.request.get(`${site.url}media/rain.wav`, { headers: { Range: 'bytes=2-4' } });
  expect([part.status(), await part.text()]).toEqual([206, '234']);
});

test('a saved summary shows in the open page by itself, without a reload', async () => {
  await markDocument();
  const file = await summaryFile();
  const text = await readFile(file, 'utf8');
  await writeFile(file, renamed(text, 'A Title Nobody Wrote Before'));
  await expect(page.getByRole('main')).toContainText('A Title Nobody Wrote Before', SHOWN);
  expect(await isMarked()).toBe(true);
});

test('a saved component shows in the open page by itself', async () => {
  const file = join(site.dir, 'components/home/home-view.tsx');
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
