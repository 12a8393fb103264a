import { LEVELS } from '@/lib/search/index/collect-terms';
import { createOutline } from '@/lib/search/index/index-outline';
import type { IndexReader, TermEntry } from '@/lib/search/index/index-reader';
import type { IndexedEpisode, IndexedMoment, ShardedManifest } from '@/lib/search/index/index-schema';
import { lengthKey } from '@/lib/search/index/length-keys';
import { PAGES_PER_PART } from '@/lib/search/index/list-pages';
import { createMomentReader } from '@/lib/search/index/read-moment';
import { clockKeys } from '@/lib/search/index/said-at';
import { termMagnitude } from '@/lib/search/index/term-magnitude';
import { frequentFirst } from '@/lib/search/index/vocabulary';
import {
  decodeAbout,
  decodeGuesses,
  decodeNames,
  decodePages,
  decodePairs,
  decodeSpeakers,
  decodeTerms,
  decodeTexts,
  decodeTopics,
} from './decode-parts';
import { hashPair } from './hash-pair';

/** An index of many parts; `add` takes a part that came, decompressed, and throws an Error when it is broken. */
export interface ShardReader extends IndexReader {
  readonly add: (name: string, bytes: Uint8Array) => void;
}

/** A beginning that spans more shards than this is completed from the vocabulary. */
const MAX_SPAN = 6;

const NO_PAGES: readonly (readonly string[])[] = [];

/** Keeps the parts of one kind; one that is asked for before it came is noted. */
function createShelf<Part>(decode: (bytes: Uint8Array, name: string) => Part, missing: Set<string>) {
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

/** The place of the last limit that is not behind a key. */
function placeOf(limits: readonly string[], key: string): number {
  let low = 0;
  let high = limits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((limits[middle] ?? '') <= key) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

function createShelves(total: number, missing: Set<string>) {
  return {
    p: createShelf(decodeTerms, missing),
    w: createShelf(decodePairs, missing),
    t: createShelf(decodeTexts, missing),
    v: createShelf(decodeGuesses, missing),
    s: createShelf((bytes, name) => decodeSpeakers(bytes, name, total), missing),
    a: createShelf(decodeAbout, missing),
    m: createShelf(decodeTopics, missing),
    n: createShelf(decodeNames, missing),
    g: createShelf(decodePages, missing),
  };
}

type Shelves = ReturnType<typeof createShelves>;

/** Lists what begins with a prefix where few shards hold it all, else leaves it to the vocabulary. */
function createCompletions(limits: readonly string[], shelves: Shelves): IndexReader['completions'] {
  return (prefix, limit) => {
    const [first, last] = [placeOf(limits, prefix), placeOf(limits, `${prefix}\uffff`)];
    if (last - first >= MAX_SPAN) return shelves.v.get('v')?.completions(prefix, limit) ?? [];
    const found: [string, number][] = [];
    for (let place = first; place <= last; place += 1) {
      for (const { term, postings, spoken } of shelves.p.get(`p${place}`)?.entries.values() ?? []) {
        if (term.length > prefix.length && term.startsWith(prefix))
          found.push([term, termMagnitude(postings.length + spoken)]);
      }
    }
    return found
      .sort(frequentFirst)
      .slice(0, limit)
      .map(([term]) => term);
  };
}

/** Opens an index of many parts, none of which has come yet. */
export function openShards(manifest: Omit<ShardedManifest, 'folder' | 'bytes'>): ShardReader {
  const outline = createOutline(manifest);
  const limits = manifest.shards === '' ? [] : manifest.shards.split(' ');
  const missing = new Set<string>();
  const shelves = createShelves(outline.total, missing);
  const episodes = new Map<number, IndexedEpisode>();
  const entry = (key: string): TermEntry | null =>
    limits.length === 0 ? null : (shelves.p.get(`p${placeOf(limits, key)}`)?.entries.get(key) ?? null);
  const filedUnder = (key: string): number[] =>
    Array.from(entry(key)?.postings ?? [], (posting) => posting / LEVELS);
  const moment = (number: number): IndexedMoment | null => {
    const block = shelves.t.get(`t${Math.floor(number / manifest.perText)}`);
    for (const [place, known] of block?.episodes ?? []) episodes.set(place, known);
    return block?.moments[number % manifest.perText] ?? null;
  };
  return {
    outline,
    term: entry,
    completions: createCompletions(limits, shelves),
    pair: (first, second) => {
      if (manifest.pairs === 0) return null;
      const { bucket, print } = hashPair(first, second, manifest.pairs);
      return shelves.w.get(`w${bucket}`)?.get(print) ?? null;
    },
    vocabulary: () => shelves.v.get('v'),
    moment: createMomentReader(moment),
    episode: (place) => episodes.get(place) ?? null,
    around: (ms) => clockKeys(ms).flatMap(filedUnder),
    ofLength: (length) => filedUnder(lengthKey(length)),
    speakers: () => shelves.s.get('s'),
    topicMoments: (place) => {
      const topic = shelves.a.get('a')?.topics[place];
      if (topic !== undefined && topic.listed !== true) return undefined;
      return shelves.m.get('m')?.[place] ?? null;
    },
    pageNames: () => (outline.pages === 0 ? NO_PAGES : shelves.n.get('n')),
    page: (number) =>
      shelves.g.get(`g${Math.floor(number / PAGES_PER_PART)}`)?.[number % PAGES_PER_PART] ?? null,
    about: () => shelves.a.get('a'),
    lacks: () => missing.size > 0,
    takeMissing: () => {
      const names = [...missing];
      missing.clear();
      return names;
    },
    add: (name, bytes) => {
      const shelf = Object.entries(shelves).find(([letter]) => letter === name[0])?.[1];
      shelf?.add(name, bytes);
    },
  };
}
