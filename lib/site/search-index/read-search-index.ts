import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readLibrary } from '@/lib/disk/read/read-library';
import { openDocument } from '@/lib/search/document/document-reader';
import { importPostings } from '@/lib/search/document/flex-postings';
import { readIndex, readManifest } from '@/lib/search/document/index-format';
import { writeDocument } from '@/lib/search/document/write-document';
import type { PreparedIndex } from '@/lib/search/index/build-index';
import type { IndexReader } from '@/lib/search/index/index-reader';
import {
  type IndexDocument,
  indexSchema,
  manifestSchema,
  type ShardedManifest,
} from '@/lib/search/index/index-schema';
import type { FetchParts } from '@/lib/search/index/search-until-complete';
import { encodeParts } from '@/lib/search/parts/encode-parts';
import { openShards } from '@/lib/search/parts/shard-reader';
import { indexLibrary } from './write-search-index';

/** An index, and a function that loads its missing parts. */
export interface OpenedIndex {
  readonly reader: IndexReader;
  readonly fetchParts: FetchParts;
}

async function readJson(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new Error(`search index: cannot read ${file}, build it with npm run index`, { cause });
  });
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`search index: ${file} is not JSON, rebuild with npm run index`, { cause });
  }
}

async function readPart(file: string): Promise<Uint8Array> {
  try {
    return gunzipSync(await readFile(file));
  } catch (cause) {
    throw new Error(`search index: cannot read ${file}, rebuild with npm run index`, { cause });
  }
}

function openWhole(document: IndexDocument): OpenedIndex {
  return { reader: openDocument(document, importPostings(document.postings)), fetchParts: async () => {} };
}

function openFolder(manifest: ShardedManifest, dir: string): OpenedIndex {
  const reader = openShards(manifest);
  const fetchParts: FetchParts = async (names) => {
    for (const name of names) reader.add(name, await readPart(join(dir, manifest.folder, `${name}.bin`)));
  };
  return { reader, fetchParts };
}

/** Opens an index folder written by write-search-index; throws an Error with the remedy if it is missing or broken. */
export async function readSearchIndex(dir: string): Promise<OpenedIndex> {
  const place = join(dir, 'manifest.json');
  const manifest = readManifest(await readJson(place));
  if (!manifestSchema.safeParse(manifest).success)
    throw new Error(`search index: ${place} is broken, rebuild with npm run index`);
  if (manifest.layout === 'sharded') return openFolder(manifest, dir);
  const file = join(dir, manifest.file);
  const result = indexSchema.safeParse(readIndex(await readJson(file), manifest));
  if (result.success) return openWhole(result.data);
  const at = result.error.issues[0]?.path.join('.') ?? '';
  throw new Error(`search index: ${file} is broken at ${at}, rebuild with npm run index`);
}

/** Opens an index in memory. */
export function openIndex(prepared: PreparedIndex): OpenedIndex {
  if (!prepared.detailed) return openWhole(writeDocument(prepared));
  const { parts, manifest } = encodeParts(prepared);
  const reader = openShards(manifest);
  const fetchParts: FetchParts = async (names) => {
    for (const name of names) reader.add(name, parts.get(name) ?? new Uint8Array());
  };
  return { reader, fetchParts };
}

/** Opens the index in a folder or, without one, builds it from a content folder. */
export async function openSearchIndex(place: {
  readonly index: string | undefined;
  readonly content: string;
}): Promise<OpenedIndex> {
  if (place.index !== undefined) return readSearchIndex(place.index);
  return openIndex(indexLibrary(await readLibrary(place.content)));
}
