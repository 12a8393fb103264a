import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Library } from '@/lib/model/library';
import { buildMoments } from '@/lib/moments/build-moments';
import { buildIndex, describeLibrary } from '@/lib/search/build-index';
import type { IndexDocument, IndexManifest } from '@/lib/search/index-schema';
import { INDEX_VERSION } from '@/lib/search/index-version';
import { readLibrary } from './read-library';

export interface SearchIndexTarget {
  readonly contentDir: string;
  /** Emptied first; holds manifest.json and one file named after its content. */
  readonly outDir: string;
}

/** Builds the search index of a library in memory. */
export function indexLibrary(library: Library): IndexDocument {
  return buildIndex({ moments: buildMoments(library), ...describeLibrary(library) });
}

/** Writes an index as static files into an emptied folder; the manifest comes last, so that it never names a missing file. */
export async function writeIndexFiles(index: IndexDocument, outDir: string): Promise<IndexManifest> {
  const content = JSON.stringify(index);
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
  const manifest: IndexManifest = {
    version: INDEX_VERSION,
    file: `index.${hash}.json`,
    moments: index.moments.length,
    bytes: Buffer.byteLength(content),
  };
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  await writeFile(join(outDir, manifest.file), content);
  await writeFile(join(outDir, 'manifest.json'), `${JSON.stringify(manifest)}\n`);
  return manifest;
}

/** Reads a content folder and writes its search index; returns what the manifest says. */
export async function writeSearchIndex({ contentDir, outDir }: SearchIndexTarget): Promise<IndexManifest> {
  return writeIndexFiles(indexLibrary(await readLibrary(contentDir)), outDir);
}
