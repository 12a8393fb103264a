import { encodeNumbers } from '@/lib/search/bytes/number-list';
import type { PreparedIndex } from '@/lib/search/index/build-index';
import { LEVELS, type Postings } from '@/lib/search/index/collect-terms';
import { lengthKey, lengthOf } from '@/lib/search/index/length-keys';
import { type NameTerm, nameTerms } from '@/lib/search/index/list-speakers';
import { timeKeys } from '@/lib/search/index/said-at';
import type { PartGrain } from './grain';
import { startPart } from './part-header';

/** A shard of terms, and where it begins in the order of all keys. */
export interface TermShard {
  readonly from: string;
  readonly bytes: Uint8Array;
}

interface Entry {
  readonly key: string;
  readonly postings: Postings;
  readonly name: NameTerm | undefined;
}

/** What moments are filed under besides their words: when they are said, how long they are. */
function listKeys({ moments }: PreparedIndex): Map<string, number[]> {
  const filed = new Map<string, number[]>();
  for (const [number, moment] of moments.entries()) {
    const length = lengthOf(moment);
    for (const key of [...timeKeys(moment), ...(length === null ? [] : [lengthKey(length)])]) {
      const list = filed.get(key);
      if (list === undefined) filed.set(key, [number * LEVELS]);
      else list.push(number * LEVELS);
    }
  }
  return filed;
}

/** Numbers up to 127 take a byte, and nearly all distances of a long list are such. */
const sizeOf = ({ key, postings }: Entry): number =>
  key.length + 2 + postings.length * (postings.length > 500 ? 1 : 2);

/** The shortest text that is behind one key and not behind the next. */
function limitBetween(before: string, next: string): string {
  let length = 1;
  while (length < next.length && next.slice(0, length) <= before) length += 1;
  return next.slice(0, length);
}

function encodeShard(entries: readonly Entry[]): Uint8Array {
  const writer = startPart('p');
  writer.text(entries.map(({ key }) => key).join('\n'));
  for (const { postings, name } of entries) {
    encodeNumbers(writer, name?.names ?? []);
    if (name !== undefined) writer.number(name.spoken);
    encodeNumbers(writer, postings);
  }
  return writer.done();
}

/** How much a shard holds, so that no more than `files` are needed; a term that is larger has one to itself. */
function roomOf(entries: readonly Entry[], { bytes, files }: PartGrain): number {
  const whole = entries.reduce((sum, entry) => sum + Math.min(bytes, sizeOf(entry)), 0);
  return Math.max(bytes, Math.ceil(whole / files));
}

/** Lays all terms and keys out in shards, sorted, so that words with one beginning are neighbours. */
export function encodeTerms(prepared: PreparedIndex, grain: PartGrain): TermShard[] {
  const filed = listKeys(prepared);
  const names = nameTerms(prepared.speakers);
  const entries = [...prepared.terms, ...filed.keys()].sort().map((key): Entry => {
    const postings = filed.get(key) ?? prepared.postings.get(key) ?? [];
    return { key, postings, name: names.get(key) };
  });
  const room = roomOf(entries, grain);
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
    if (open.length > 0 && size + sizeOf(entry) > room) close();
    if (open.length === 0) from = limitBetween(last, entry.key);
    open.push(entry);
    size += sizeOf(entry);
    last = entry.key;
  }
  close();
  return shards;
}
