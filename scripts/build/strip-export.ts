import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { contentPolicy, type PolicyFacts } from '@/lib/strip/content-policy';
import { type StrippedPage, stripPage } from '@/lib/strip/strip-page';

interface Page extends StrippedPage {
  readonly page: string;
}

/**
 * Removes Next's client runtime from an exported folder. Every page is checked before the first is written, so that a page of
 * an unexpected shape leaves the folder as Next wrote it. Returns the number of pages.
 */
export async function stripExport(
  outDir: string,
  { base, facts }: { readonly base: string; readonly facts: PolicyFacts },
): Promise<number> {
  const policy = contentPolicy(facts);
  const unused = ['404', '_not-found', '_global-error'].map((folder) => join(outDir, folder));
  for (const folder of unused) await rm(folder, { recursive: true, force: true });
  const files = await filesBelow(outDir);
  const pages: Page[] = [];
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const page = relative(outDir, file);
    pages.push({ page, ...stripPage({ page, html: await readFile(file, 'utf8'), base, policy }) });
  }
  checkSameScripts(pages);
  for (const { page, html } of pages) await writeFile(join(outDir, page), html);
  for (const file of files.filter((name) => isNextOnly(relative(outDir, name)))) await rm(file);
  return pages.length;
}

/** A page that loads a script of its own has a client component, whose work would be lost without a word. */
function checkSameScripts(pages: readonly Page[]): void {
  const [first] = pages;
  if (first === undefined) throw new Error('strip: the export holds no page; did next build run?');
  const odd = pages.find(({ nextScripts }) => nextScripts.join() !== first.nextScripts.join());
  if (odd === undefined) return;
  const extra = odd.nextScripts.filter((src) => !first.nextScripts.includes(src));
  throw new Error(
    `strip: ${odd.page} loads other Next scripts than ${first.page} (${extra.join(', ') || 'fewer'}); a client component is on one of them: make it an island`,
  );
}

/** Payload files are named index.txt or __next.*.txt; a robots.txt or an llms.txt is ours and stays. */
function isNextOnly(path: string): boolean {
  const name = path.replaceAll('\\', '/');
  return /(^|\/)(index|__next\.[^/]*)\.txt$/.test(name) || /^_next\/static\/.*\.js$/.test(name);
}

async function filesBelow(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
