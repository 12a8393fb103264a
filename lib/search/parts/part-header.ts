import { type ByteReader, createByteReader } from '@/lib/search/bytes/byte-reader';
import { type ByteWriter, createByteWriter } from '@/lib/search/bytes/byte-writer';
import { INDEX_VERSION } from '@/lib/search/index/index-version';

/**
 * The kinds of parts a sharded index has, each with the letter its files begin with:
 *
 *     p7.bin  terms from the 7th limit on and where they stand     w12.bin  pairs of neighbours, by hash
 *     t3.bin  texts of a block of moments                          v.bin    every term that is worth a guess
 *     s.bin   who speaks where                                     a.bin    episodes and topics
 *     m.bin   which moments speak of which topic              n.bin    names of topics and people with a page
 *     g0.bin  addresses of some of those pages, and a line about each
 */
export type PartKind = 'p' | 'w' | 't' | 'v' | 's' | 'a' | 'm' | 'n' | 'g';

const SIGN = [0x64, 0x67];

/** Starts a part: two letters that no page of HTML begins with, the version, the kind. */
export function startPart(kind: PartKind): ByteWriter {
  const writer = createByteWriter();
  writer.bytes(Uint8Array.of(...SIGN, INDEX_VERSION, kind.charCodeAt(0)));
  return writer;
}

/** Opens a part behind its header; an Error names the remedy when it is not the part it should be. */
export function openPart(bytes: Uint8Array, name: string): ByteReader {
  const expected = [...SIGN, INDEX_VERSION, name.charCodeAt(0)];
  if (expected.every((byte, place) => bytes[place] === byte)) return createByteReader(bytes, expected.length);
  throw new Error(`search index: broken part ${name}, rebuild with npm run build`);
}
