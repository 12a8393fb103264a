import { type ByteReader, createByteReader } from '@/lib/search/bytes/byte-reader';
import { type ByteWriter, createByteWriter } from '@/lib/search/bytes/byte-writer';
import { INDEX_VERSION } from '@/lib/search/index/index-version';

/**
 * The kinds of parts of a sharded index, each with the first letter of its file names:
 *
 *     p7.bin  terms from the 7th shard start on, with postings     w12.bin  adjacent word pairs, by hash
 *     t3.bin  texts of a block of moments                          v.bin    terms for spelling correction
 *     s.bin   speakers of all moments                              a.bin    catalogue of episodes and topics
 *     m.bin   moments of each topic                                n.bin    names of topics and people with a page
 *     g0.bin  slugs of some of those pages, and a line about each
 */
export type PartKind = 'p' | 'w' | 't' | 'v' | 's' | 'a' | 'm' | 'n' | 'g';

const MAGIC = [0x64, 0x67];

/** Starts a part with its header: two letters that no HTML page begins with, the version, the kind. */
export function startPart(kind: PartKind): ByteWriter {
  const writer = createByteWriter();
  writer.bytes(Uint8Array.of(...MAGIC, INDEX_VERSION, kind.charCodeAt(0)));
  return writer;
}

/** Checks the header of a part and returns a reader after it; throws an Error that names the remedy if the header is wrong. */
export function openPart(bytes: Uint8Array, name: string): ByteReader {
  const expected = [...MAGIC, INDEX_VERSION, name.charCodeAt(0)];
  if (expected.every((byte, place) => bytes[place] === byte)) return createByteReader(bytes, expected.length);
  throw new Error(`search index: broken part ${name}, rebuild with npm run build`);
}
