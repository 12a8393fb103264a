/** A 32-bit hash of a text: FNV-1a over UTF-16 units, then MurmurHash3's finaliser. */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let place = 0; place < text.length; place += 1) {
    value = Math.imul(value ^ text.charCodeAt(place), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/** The bucket of an adjacent word pair, and the 28-bit fingerprint that identifies it there. */
export function hashPair(
  first: string,
  second: string,
  buckets: number,
): { bucket: number; fingerprint: number } {
  const key = `${first} ${second}`;
  return { bucket: hash(key, 0x811c9dc5) % Math.max(1, buckets), fingerprint: hash(key, 0x1b873593) >>> 4 };
}
