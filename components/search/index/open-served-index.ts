import { openDocument } from '@/lib/search/document/document-reader';
import { readIndex, readManifest } from '@/lib/search/document/index-format';
import type { IndexReader } from '@/lib/search/index/index-reader';
import type { ShardedManifest } from '@/lib/search/index/index-schema';
import type { FetchParts } from '@/lib/search/index/search-until-complete';
import { openShards } from '@/lib/search/parts/shard-reader';
import { loadFile, loadTwice } from './load-file';

export interface ServedIndex {
  readonly reader: IndexReader;
  readonly fetchParts: FetchParts;
}

/** Unpacks a gzip-compressed part, unless the host has already served it decompressed. */
async function unpack(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (packed[0] !== 0x1f || packed[1] !== 0x8b) return packed;
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function openSharded(manifest: ShardedManifest, onPart: () => void): ServedIndex {
  const reader = openShards(manifest);
  const loadPart = (name: string): Promise<void> =>
    loadTwice(async (cache) => {
      const response = await loadFile(`${manifest.folder}/${name}.bin`, cache);
      reader.add(name, await unpack(new Uint8Array(await response.arrayBuffer())));
      onPart();
    });
  return {
    reader,
    fetchParts: async (names) => {
      await Promise.all(names.map(loadPart));
    },
  };
}

/** Opens the index of a manifest, single-file or sharded; `onPart` is called whenever a part has arrived. */
export async function openServedIndex(value: unknown, onPart: () => void): Promise<ServedIndex> {
  const manifest = readManifest(value);
  if (manifest.layout === 'sharded') return openSharded(manifest, onPart);
  const [file, { importPostings }] = await Promise.all([
    loadTwice(async (cache) => (await loadFile(manifest.file, cache)).json()),
    import('@/lib/search/document/flex-postings'),
  ]);
  const document = readIndex(file, manifest);
  return { reader: openDocument(document, importPostings(document.postings)), fetchParts: async () => {} };
}
