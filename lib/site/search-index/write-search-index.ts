import { createHash } from 'node:crypto';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Library } from '@/lib/core/model/library';
import { readLibrary } from '@/lib/disk/read/read-library';
import { writeDocument } from '@/lib/search/document/write-document';
import { buildIndex, type PreparedIndex } from '@/lib/search/index/build-index';
import type { IndexManifest } from '@/lib/search/index/index-schema';
import { INDEX_FOLDER, INDEX_VERSION } from '@/lib/search/index/index-version';
import { encodeParts } from '@/lib/search/parts/encode-parts';
import { PART_SIZES, type PartSizes } from '@/lib/search/parts/part-sizes';
import { indexSource } from './index-source';

export interface SearchIndexTarget {
  readonly contentDir: string;
  /** Receives manifest.json and its files; an older index in it is removed, other files are kept. */
  readonly outDir: string;
}

/** One file up to this size (brotli), a folder of parts beyond. */
const SINGLE_BYTES = 300_000;
/** Texts of this size never compress to SINGLE_BYTES, and finding that out takes seconds. */
const SURELY_LARGE = 3_000_000;
const OURS = /^(?:manifest|index\.[0-9a-f]{12})\.json$/;

/** Builds the search index of a library in memory. */
export function indexLibrary(library: Library): PreparedIndex {
  return buildIndex(indexSource(library));
}

/** Encodes an index as one JSON file; null if it is too large to be fetched whole. */
export function writeSmall(prepared: PreparedIndex): string | null {
  const characters = prepared.moments.reduce((sum, { text }) => sum + text.length, 0);
  if (prepared.detailed || characters > SURELY_LARGE) return null;
  const content = JSON.stringify(writeDocument(prepared));
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
  return brotliCompressSync(content, { params }).length <= SINGLE_BYTES ? content : null;
}

const hashOf = (...contents: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(content);
  return hash.digest('hex').slice(0, 12);
};

async function writeSingle(content: string, moments: number, outDir: string): Promise<IndexManifest> {
  const file = `index.${hashOf(content)}.json`;
  await writeFile(join(outDir, file), content);
  return { version: INDEX_VERSION, layout: 'single', file, moments, bytes: Buffer.byteLength(content) };
}

/** Parts are compressed here, because hosts do not compress files of unknown types. */
async function writeSharded(
  prepared: PreparedIndex,
  outDir: string,
  grain: PartSizes,
): Promise<IndexManifest> {
  const { parts, manifest } = encodeParts(prepared, grain);
  const folder = hashOf(JSON.stringify(manifest), ...parts.values());
  await mkdir(join(outDir, folder), { recursive: true });
  let bytes = 0;
  for (const [name, part] of parts) {
    const packed = gzipSync(part, { level: 9 });
    await writeFile(join(outDir, folder, `${name}.bin`), packed);
    bytes += packed.length;
  }
  return { ...manifest, folder, bytes };
}

/**
 * Writes an index as static files, as one file or in parts, depending on its size. The manifest is written after its files, and
 * an older index is removed last. With `grain` it is always in parts.
 */
export async function writeIndexFiles(
  prepared: PreparedIndex,
  outDir: string,
  grain?: PartSizes,
): Promise<IndexManifest> {
  await mkdir(outDir, { recursive: true });
  const small = grain === undefined ? writeSmall(prepared) : null;
  const manifest =
    small === null
      ? await writeSharded(prepared, outDir, grain ?? PART_SIZES)
      : await writeSingle(small, prepared.moments.length, outDir);
  await writeFile(join(outDir, 'manifest.json'), `${JSON.stringify(manifest)}\n`);
  const kept = ['manifest.json', manifest.layout === 'single' ? manifest.file : manifest.folder];
  for (const name of await readdir(outDir)) {
    if ((OURS.test(name) || INDEX_FOLDER.test(name)) && !kept.includes(name))
      await rm(join(outDir, name), { recursive: true });
  }
  return manifest;
}

/** Reads a content folder and writes its search index; returns the manifest. */
export async function writeSearchIndex({ contentDir, outDir }: SearchIndexTarget): Promise<IndexManifest> {
  return writeIndexFiles(indexLibrary(await readLibrary(contentDir)), outDir);
}
