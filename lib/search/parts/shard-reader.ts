import { LEVELS } from '@/lib/search/index/collect-terms';
import { createOutline } from '@/lib/search/index/index-outline';
import type { IndexReader, TermEntry } from '@/lib/search/index/index-reader';
import type { IndexedEpisode, IndexedMoment, ShardedManifest } from '@/lib/search/index/index-schema';
import { lengthKey } from '@/lib/search/index/length-keys';
import { PAGES_PER_PART } from '@/lib/search/index/list-pages';
import { queryTimeKeys } from '@/lib/search/index/match-time';
import { createMomentReader } from '@/lib/search/index/read-moment';
import { termMagnitude } from '@/lib/search/index/term-magnitude';
import { frequentFirst } from '@/lib/search/index/vocabulary';
import {
  decodeCatalogue,
  decodeNames,
  decodePages,
  decodePairs,
  decodeSpeakers,
  decodeTerms,
  decodeTexts,
  decodeTopics,
  decodeVocabularyPart,
} from './decode-parts';
import { hashPair } from './hash-pair';

/** A reader of a sharded index; `add` takes a fetched and decompressed part, and throws an Error if it is broken. */
export interface ShardReader extends IndexReader {
  readonly add: (name: string, bytes: Uint8Array) => void;
}

/** A prefix that spans more shards than this is completed from the vocabulary. */
const MAX_COMPLETION_SHARDS = 6;

const NO_PAGES: readonly (readonly string[])[] = [];

/** Caches the parts of one kind; requesting a part that is not loaded records it as missing. */
function createPartCache<Part>(decode: (bytes: Uint8Array, name: string) => Part, missing: Set<string>) {
  const parts = new Map<string, Part>();
  return {
    get: (name: string): Part | null => {
      const part = parts.get(name);
      if (part === undefined) missing.add(name);
      return part ?? null;
    },
    add: (name: string, bytes: Uint8Array): void => {
      parts.set(name, decode(bytes, name));
    },
  };
}

/** The index of the last shard that starts at or before a key. */
function findShard(shardStarts: readonly string[], key: string): number {
  let low = 0;
  let high = shardStarts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shardStarts[middle] ?? '') <= key) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

function createPartCaches(total: number, missing: Set<string>) {
  return {
    p: createPartCache(decodeTerms, missing),
    w: createPartCache(decodePairs, missing),
    t: createPartCache(decodeTexts, missing),
    v: createPartCache(decodeVocabularyPart, missing),
    s: createPartCache((bytes, name) => decodeSpeakers(bytes, name, total), missing),
    a: createPartCache(decodeCatalogue, missing),
    m: createPartCache(decodeTopics, missing),
    n: createPartCache(decodeNames, missing),
    g: createPartCache(decodePages, missing),
  };
}

type PartCaches = ReturnType<typeof createPartCaches>;

/** Completes a prefix from the term shards if few of them contain it, else from the vocabulary. */
function createCompletions(shardStarts: readonly string[], caches: PartCaches): IndexReader['completions'] {
  return (prefix, limit) => {
    const [first, last] = [findShard(shardStarts, prefix), findShard(shardStarts, `${prefix}\uffff`)];
    if (last - first >= MAX_COMPLETION_SHARDS) return caches.v.get('v')?.completions(prefix, limit) ?? [];
    const found: [string, number][] = [];
    for (let place = first; place <= last; place += 1) {
      for (const { term, postings, spokenCount } of caches.p.get(`p${place}`)?.entries.values() ?? []) {
        if (term.length > prefix.length && term.startsWith(prefix))
          found.push([term, termMagnitude(postings.length + spokenCount)]);
      }
    }
    return found
      .sort(frequentFirst)
      .slice(0, limit)
      .map(([term]) => term);
  };
}

/** Opens a sharded index; none of its parts is loaded yet. */
export function openShards(manifest: Omit<ShardedManifest, 'folder' | 'bytes'>): ShardReader {
  const outline = createOutline(manifest);
  const shardStarts = manifest.shards === '' ? [] : manifest.shards.split(' ');
  const missing = new Set<string>();
  const caches = createPartCaches(outline.total, missing);
  const episodes = new Map<number, IndexedEpisode>();
  const entry = (key: string): TermEntry | null =>
    shardStarts.length === 0
      ? null
      : (caches.p.get(`p${findShard(shardStarts, key)}`)?.entries.get(key) ?? null);
  const momentsUnder = (key: string): number[] =>
    Array.from(entry(key)?.postings ?? [], (posting) => posting / LEVELS);
  const moment = (number: number): IndexedMoment | null => {
    const block = caches.t.get(`t${Math.floor(number / manifest.perText)}`);
    for (const [place, known] of block?.episodes ?? []) episodes.set(place, known);
    return block?.moments[number % manifest.perText] ?? null;
  };
  return {
    outline,
    term: entry,
    completions: createCompletions(shardStarts, caches),
    pair: (first, second) => {
      if (manifest.pairs === 0) return null;
      const { bucket, fingerprint } = hashPair(first, second, manifest.pairs);
      return caches.w.get(`w${bucket}`)?.get(fingerprint) ?? null;
    },
    vocabulary: () => caches.v.get('v'),
    moment: createMomentReader(moment),
    episode: (place) => episodes.get(place) ?? null,
    momentsNear: (ms) => queryTimeKeys(ms).flatMap(momentsUnder),
    quotesOfLength: (length) => momentsUnder(lengthKey(length)),
    speakers: () => caches.s.get('s'),
    topicMoments: (place) => {
      const topic = caches.a.get('a')?.topics[place];
      if (topic !== undefined && topic.listed !== true) return undefined;
      return caches.m.get('m')?.[place] ?? null;
    },
    pageNames: () => (outline.pages === 0 ? NO_PAGES : caches.n.get('n')),
    page: (number) =>
      caches.g.get(`g${Math.floor(number / PAGES_PER_PART)}`)?.[number % PAGES_PER_PART] ?? null,
    catalogue: () => caches.a.get('a'),
    hasMissingParts: () => missing.size > 0,
    drainMissingParts: () => {
      const names = [...missing];
      missing.clear();
      return names;
    },
    add: (name, bytes) => {
      const cache = Object.entries(caches).find(([letter]) => letter === name[0])?.[1];
      cache?.add(name, bytes);
    },
  };
}
