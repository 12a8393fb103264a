import { createHash } from 'node:crypto';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Library } from '@/lib/model/library';
import { buildMoments } from '@/lib/moments/build-moments';
import { buildIndex, describeLibrary } from '@/lib/search/build-index';
import type { IndexDocument, IndexManifest } from '@/lib/search/index-schema';
import { INDEX_VERSION } from '@/lib/search/index-version';
import { readLibrary } from './read-library';

export interface SearchIndexTarget {
  readonly contentDir: string;
  /** Gets manifest.json and one file named after its content; an older index in it goes, everything else stays. */
  readonly outDir: string;
}

/** Builds the search index of a library in memory. */
export function indexLibrary(library: Library): IndexDocument {
  return buildIndex({ moments: buildMoments(library), ...describeLibrary(library) });
}

const OURS = /^(?:manifest|index\.[0-9a-f]{12})\.json$/;

/** Writes an index as static files in place of an older one; the manifest comes last, so that it never names a missing file. */
export async function writeIndexFiles(index: IndexDocument, outDir: string): Promise<IndexManifest> {
  const content = JSON.stringify(index);
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
  const manifest: IndexManifest = {
    version: INDEX_VERSION,
    file: `index.${hash}.json`,
    moments: index.moments.length,
    bytes: Buffer.byteLength(content),
  };
  await mkdir(outDir, { recursive: true });
  for (const name of await readdir(outDir)) if (OURS.test(name)) await rm(join(outDir, name));
  await writeFile(join(outDir, manifest.file), content);
  await writeFile(join(outDir, 'manifest.json'), `${JSON.stringify(manifest)}\n`);
  return manifest;
}

/** Reads a content folder and writes its search index; returns what the manifest says. */
export async function writeSearchIndex({ contentDir, outDir }: SearchIndexTarget): Promise<IndexManifest> {
  return writeIndexFiles(indexLibrary(await readLibrary(contentDir)), outDir);
}
