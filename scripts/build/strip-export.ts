import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { contentPolicy, type PolicyFacts } from '@/lib/publish/strip/content-policy';
import { type StrippedPage, stripPage } from '@/lib/publish/strip/strip-page';

/** Suffix of stripped pages until all are checked: they are on disk, because thousands would need too much memory. */
const PENDING = '.stripped';

/**
 * Removes Next's client runtime from an exported folder. Every page is checked before the first is replaced, so that a page of
 * an unexpected shape leaves the folder as Next wrote it. Returns the number of pages.
 */
export async function stripExport(
  outDir: string,
  { base, facts }: { readonly base: string; readonly facts: PolicyFacts },
): Promise<number> {
  const unused = ['404', '_not-found', '_global-error'].map((folder) => join(outDir, folder));
  for (const folder of unused) await rm(folder, { recursive: true, force: true });
  const files = await filesBelow(outDir);
  const pages = files.filter((name) => name.endsWith('.html'));
  if (pages.length === 0) throw new Error('strip: the export has no pages; check whether next build ran');
  try {
    await stripAside(pages, { outDir, base, policy: contentPolicy(facts) });
  } catch (error) {
    for (const file of pages) await rm(`${file}${PENDING}`, { force: true });
    throw error;
  }
  for (const file of pages) await rename(`${file}${PENDING}`, file);
  for (const file of files.filter((name) => isNextOnly(relative(outDir, name)))) await rm(file);
  return pages.length;
}

interface StripChoice {
  readonly outDir: string;
  readonly base: string;
  readonly policy: string;
}

async function stripAside(files: readonly string[], { outDir, base, policy }: StripChoice): Promise<void> {
  let first: ScriptsOfPage | null = null;
  for (const file of files) {
    const page = relative(outDir, file);
    const { html, nextScripts } = stripPage({ page, html: await readFile(file, 'utf8'), base, policy });
    first ??= { page, nextScripts };
    checkSameScripts(first, { page, nextScripts });
    await writeFile(`${file}${PENDING}`, html);
  }
}

interface ScriptsOfPage extends Pick<StrippedPage, 'nextScripts'> {
  readonly page: string;
}

/** A page with an extra script has a client component, which would stop working without an error. */
function checkSameScripts(first: ScriptsOfPage, odd: ScriptsOfPage): void {
  if (odd.nextScripts.join() === first.nextScripts.join()) return;
  const extra = odd.nextScripts.filter((src) => !first.nextScripts.includes(src));
  throw new Error(
    `strip: ${odd.page} loads other Next scripts than ${first.page} (${extra.join(', ') || 'fewer'}); a client component is on one of them: make it an island`,
  );
}

/** Payload files are named index.txt or __next.*.txt; other text files, such as robots.txt, are ours and are kept. */
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
