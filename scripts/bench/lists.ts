import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readLibrary } from '@/lib/content/read-library';
import { buildSite } from '@/scripts/build/build-site';
import { inventLibrary } from './lists/invent-library';
import { measureDerived } from './lists/measure-derived';

const CONTENT = '.dogear/thousand';
const OUT = '.dogear/sites/thousand';
const EPISODES = 1000;

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** Invents 1,000 episodes, builds their site, and prints how heavy its lists are and what deriving them costs. */
export async function benchLists(args: readonly string[]): Promise<void> {
  await inventLibrary(CONTENT, EPISODES);
  for (const line of measureDerived(await readLibrary(CONTENT))) console.log(line);
  if (args.includes('--derive')) return;
  const started = performance.now();
  await buildSite({ contentDir: join(process.cwd(), CONTENT), strict: false, outDir: OUT });
  console.log(`built in ${((performance.now() - started) / 1000).toFixed(0)} s`);
  const files = await filesBelow(OUT);
  console.log(`${files.length} files`);
  for (const folder of [
    '',
    'episodes',
    'episodes/page',
    'episodes/made-up',
    'shows',
    'topics',
    'people',
    'quotes',
    'q',
  ])
    await printHeaviest(folder, files);
  const list = await readFile(join(OUT, 'episodes/list.json'));
  console.log(`episodes/list.json: ${kB(list.length)}, gzip ${kB(gzipSync(list).length)}`);
}

async function printHeaviest(folder: string, files: readonly string[]): Promise<void> {
  const own = files.filter((file) => file.endsWith('.html') && isIn(file, folder));
  const pages = await Promise.all(
    own.map(async (file) => {
      const html = await readFile(join(OUT, file));
      return { file, bytes: html.length, gzip: gzipSync(html).length };
    }),
  );
  const [heaviest] = pages.sort((a, b) => b.gzip - a.gzip);
  if (heaviest === undefined) return;
  const { file, bytes, gzip } = heaviest;
  console.log(`/${folder}: ${own.length} pages, heaviest ${file}: ${kB(bytes)}, gzip ${kB(gzip)}`);
}

/** The pages of a list, without what stands below them in folders of other lists. */
function isIn(file: string, folder: string): boolean {
  if (folder === '') return file === 'index.html';
  if (folder === 'episodes') return file === 'episodes/index.html';
  return folder.endsWith('made-up') ? file.startsWith(folder) : file.startsWith(`${folder}/`);
}

async function filesBelow(dir: string): Promise<string[]> {
  if (!existsSync(dir)) return [];
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1));
}
