import { appendFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { type DevCopy, startDevCopy } from '@/tests/browser/dev-copy';
import { findChromium } from '@/tests/browser/find-chromium';

const ROUNDS = 5;

interface Edit {
  readonly name: string;
  /** Saves a change that makes `text` appear on the page. */
  readonly save: (site: DevCopy, text: string) => Promise<void>;
}

const EDITS: readonly Edit[] = [
  {
    name: 'a saved summary',
    save: async ({ dir }, text) => {
      const episodes = join(dir, 'content/episodes');
      const [slug = ''] = (await readdir(episodes)).sort();
      const file = join(episodes, slug, 'summary.md');
      const before = (await readFile(file, 'utf8')).replace(/^title:.*\n/m, '');
      await writeFile(file, before.replace('---\n', `---\ntitle: ${text}\n`));
    },
  },
  {
    name: 'a saved component',
    save: async ({ dir }, text) => {
      const file = join(dir, 'components/home/home-view.tsx');
      const before = (await readFile(file, 'utf8')).replace(/<p>round[^<]*<\/p>/, '');
      await writeFile(file, before.replace(/<main([^>]*)>/, `<main$1><p>${text}</p>`));
    },
  },
  {
    name: 'a saved island',
    save: ({ dir }, text) =>
      appendFile(join(dir, 'components/loader/loader.ts'), `\ndocument.body.append(' ${text}');\n`),
  },
];

/** Measures the time from saving a file to its text in the open page, in milliseconds, several rounds each. */
export async function benchDev(): Promise<void> {
  const site = await startDevCopy();
  const { executablePath, args } = await findChromium();
  const browser = await chromium.launch({ executablePath, args: [...args] });
  try {
    const page = await browser.newPage();
    await page.goto(site.url, { timeout: 90_000, waitUntil: 'networkidle' });
    for (const edit of EDITS) process.stdout.write(`${edit.name}: ${await measure(edit, site, page)} ms\n`);
  } finally {
    await browser.close();
    await site.end();
  }
}

async function measure(edit: Edit, site: DevCopy, page: Page): Promise<string> {
  const times: number[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    const text = `round ${round} of ${edit.name}`;
    const start = performance.now();
    await edit.save(site, text);
    await page.waitForFunction((wanted) => document.body?.textContent.includes(wanted), text, {
      timeout: 30_000,
    });
    times.push(Math.round(performance.now() - start));
  }
  return times.join(', ');
}
