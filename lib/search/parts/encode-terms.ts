import { encodeNumbers } from '@/lib/search/bytes/number-list';
import type { PreparedIndex } from '@/lib/search/index/build-index';
import { LEVELS, type Postings } from '@/lib/search/index/collect-terms';
import { lengthKey, quoteLengthOf } from '@/lib/search/index/length-keys';
import { type NameTerm, nameTerms } from '@/lib/search/index/list-speakers';
import { momentTimeKeys } from '@/lib/search/index/match-time';
import { startPart } from './part-header';
import type { PartSize } from './part-sizes';

/** A shard of terms, and the key at which it begins. */
export interface TermShard {
  readonly from: string;
  readonly bytes: Uint8Array;
}

interface Entry {
  readonly key: string;
  readonly postings: Postings;
  readonly name: NameTerm | undefined;
}

/** The index keys of moments other than words: their times and lengths. */
function collectFilterKeys({ moments }: PreparedIndex): Map<string, number[]> {
  const filed = new Map<string, number[]>();
  for (const [number, moment] of moments.entries()) {
    const length = quoteLengthOf(moment);
    for (const key of [...momentTimeKeys(moment), ...(length === null ? [] : [lengthKey(length)])]) {
      const list = filed.get(key);
      if (list === undefined) filed.set(key, [number * LEVELS]);
      else list.push(number * LEVELS);
    }
  }
  return filed;
}

/** Numbers up to 127 take one byte, as do nearly all deltas of a long list. */
const sizeOf = ({ key, postings }: Entry): number =>
  key.length + 2 + postings.length * (postings.length > 500 ? 1 : 2);

/** The shortest text that sorts after one key and not after the next. */
function shortestSeparator(previous: string, next: string): string {
  let length = 1;
  while (length < next.length && next.slice(0, length) <= previous) length += 1;
  return next.slice(0, length);
}

function encodeShard(entries: readonly Entry[]): Uint8Array {
  const writer = startPart('p');
  writer.text(entries.map(({ key }) => key).join('\n'));
  for (const { postings, name } of entries) {
    encodeNumbers(writer, name?.names ?? []);
    if (name !== undefined) writer.number(name.spokenCount);
    encodeNumbers(writer, postings);
  }
  return writer.done();
}

/** The size of a shard (bytes) for which at most `files` are needed; a larger term gets its own shard. */
function shardCapacity(entries: readonly Entry[], { bytes, files }: PartSize): number {
  const total = entries.reduce((sum, entry) => sum + Math.min(bytes, sizeOf(entry)), 0);
  return Math.max(bytes, Math.ceil(total / files));
}

/** Encodes all terms and keys in sorted shards, so that words with the same prefix are adjacent. */
export function encodeTerms(prepared: PreparedIndex, partSize: PartSize): TermShard[] {
  const filed = collectFilterKeys(prepared);
  const names = nameTerms(prepared.speakers);
  const entries = [...prepared.terms, ...filed.keys()].sort().map((key): Entry => {
    const postings = filed.get(key) ?? prepared.postings.get(key) ?? [];
    return { key, postings, name: names.get(key) };
  });
  const capacity = shardCapacity(entries, partSize);
  const shards: TermShard[] = [];
  let open: Entry[] = [];
  let size = 0;
  let last = '';
  let from = '';
  const close = (): void => {
    if (open.length > 0) shards.push({ from, bytes: encodeShard(open) });
    open = [];
    size = 0;
  };
  for (const entry of entries) {
    if (open.length > 0 && size + sizeOf(entry) > capacity) close();
    if (open.length === 0) from = shortestSeparator(last, entry.key);
    open.push(entry);
    size += sizeOf(entry);
    last = entry.key;
  }
  close();
  return shards;
}
