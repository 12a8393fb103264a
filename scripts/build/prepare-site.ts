import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Library } from '@/lib/core/model/library';
import { indexLibrary, writeIndexFiles, writeSearchIndex } from '@/lib/site/search-index/write-search-index';
import { bundleIslands, emptyIslands } from './bundle-islands';
import { checkPublicFiles } from './check-public-files';
import { copyMedia } from './copy-media';
import { SITE_DIR } from './place-site-files';
import { reportLibrary } from './report-library';
import { writeFonts } from './write-fonts';

const INDEX_DIR = join(SITE_DIR, 'search-index');

interface Preparation {
  readonly contentDir: string;
  readonly base: string;
  readonly strict: boolean;
  readonly dev: boolean;
}

/** Prepares everything that Next needs: checks the content, copies its media, bundles the islands, writes the search index and build.json. Returns the content. */
export async function prepareSite({ contentDir, base, strict, dev }: Preparation): Promise<Library> {
  const library = await reportLibrary(contentDir, strict);
  await checkPublicFiles(contentDir);
  await copyMedia({ contentDir });
  await writeFonts('.dogear/fonts');
  await emptyIslands();
  await writeIslands({ base, dev });
  // A copy, so that what is cached for the index is freed before Next needs the memory.
  await writeIndexFiles(indexLibrary({ ...library }), INDEX_DIR);
  return library;
}

/** Bundles the islands and writes their names to build.json for the layout; a new stamp makes an open page of `npm run dev` update. */
export async function writeIslands(choice: { readonly base: string; readonly dev: boolean }): Promise<void> {
  const files = await bundleIslands(choice);
  await mkdir('.dogear', { recursive: true });
  const stamp = choice.dev ? Date.now().toString(36) : '0';
  await writeFile('.dogear/build.json', `${JSON.stringify({ ...files, stamp }, null, 2)}\n`);
}

export async function writeIndex(contentDir: string): Promise<void> {
  await writeSearchIndex({ contentDir, outDir: INDEX_DIR });
}
