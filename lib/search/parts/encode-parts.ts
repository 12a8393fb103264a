import { decodeDeltas, encodeNumbers } from '@/lib/search/bytes/number-list';
import type { PreparedIndex } from '@/lib/search/index/build-index';
import type { PairList } from '@/lib/search/index/collect-pairs';
import type { ShardedManifest } from '@/lib/search/index/index-schema';
import { INDEX_VERSION } from '@/lib/search/index/index-version';
import { listPages, PAGES_PER_PART } from '@/lib/search/index/list-pages';
import { selectCorrectionTerms } from '@/lib/search/index/select-correction-terms';
import { encodeVocabulary } from '@/lib/search/index/vocabulary-text';
import { encodeTerms } from './encode-terms';
import { hashPair } from './hash-pair';
import { type PartKind, startPart } from './part-header';
import { PART_SIZES, type PartSize, type PartSizes } from './part-sizes';

export interface EncodedParts {
  /** Part name to uncompressed content. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly manifest: Omit<ShardedManifest, 'folder' | 'bytes'>;
}

/** Packs pairs into buckets by hash: a lookup needs no list of shard starts, and a key takes 28 bits instead of two words. */
function encodePairs(pairs: readonly PairList[], { bytes, files }: PartSize): Uint8Array[] {
  const size = pairs.reduce((sum, { moments }) => sum + 5 + moments.length * 1.8, 0);
  const buckets: { fingerprint: number; moments: ArrayLike<number> }[][] = Array.from(
    { length: Math.min(files, Math.ceil(size / bytes)) },
    () => [],
  );
  for (const { first, second, moments } of pairs) {
    const { bucket, fingerprint } = hashPair(first, second, buckets.length);
    buckets[bucket]?.push({ fingerprint, moments });
  }
  return buckets.map((bucket) => {
    const sorted = bucket.sort((a, b) => a.fingerprint - b.fingerprint);
    const writer = startPart('w');
    encodeNumbers(
      writer,
      sorted.map(({ fingerprint }) => fingerprint),
    );
    for (const { moments } of sorted) encodeNumbers(writer, moments);
    return writer.done();
  });
}

function encodeTexts(
  { moments, episodes }: PreparedIndex,
  { bytes, files }: PartSize,
): [number, Uint8Array[]] {
  const size = moments.reduce((sum, { title, text }) => sum + 60 + title.length + text.length, 0);
  const fitting = Math.max(1, Math.floor(bytes / (size / Math.max(1, moments.length))));
  const perText = Math.max(fitting, Math.ceil(moments.length / files));
  const blocks: Uint8Array[] = [];
  for (let from = 0; from < moments.length; from += perText) {
    const inside = moments.slice(from, from + perText);
    const known = [...new Set(inside.map(({ episode }) => episode))].map((place) => [place, episodes[place]]);
    blocks.push(encodeJson('t', { episodes: known, moments: inside }));
  }
  return [perText, blocks];
}

function encodeVocabularyPart(prepared: PreparedIndex): Uint8Array {
  const writer = startPart('v');
  for (const text of encodeVocabulary(selectCorrectionTerms(prepared, prepared.least))) writer.text(text);
  return writer.done();
}

function encodeSpeakers({ names, displayNames, byMoment }: PreparedIndex['speakers']): Uint8Array {
  const writer = startPart('s');
  writer.text(JSON.stringify(names));
  writer.text(JSON.stringify(displayNames.map((name, id) => (name === names[id] ? 0 : name))));
  // Move-to-front coding: usually one of the last few speakers speaks again, which is a small number.
  const recent: number[] = [];
  for (let moment = 0; moment < byMoment.length; moment += 1) {
    const id = byMoment[moment] ?? 0;
    const place = recent.indexOf(id);
    writer.number(place + 1);
    if (place < 0) writer.number(id);
    else recent.splice(place, 1);
    recent.unshift(id);
    recent.length = Math.min(recent.length, 12);
  }
  return writer.done();
}

/** The moments of each topic, in the order of the topics; empty for a topic without a list. */
function encodeTopics(topics: PreparedIndex['topics']): Uint8Array {
  const writer = startPart('m');
  writer.number(topics.length);
  for (const { moments } of topics) encodeNumbers(writer, decodeDeltas(moments ?? []));
  return writer.done();
}

function encodeJson(kind: PartKind, value: unknown): Uint8Array {
  const writer = startPart(kind);
  writer.text(JSON.stringify(value));
  return writer.done();
}

/** All page names are in one part, which nearly every query needs; the other data of pages is in parts by page number. */
function encodePages(prepared: PreparedIndex): [string, Uint8Array][] {
  const pages = listPages({ topics: [...prepared.topics], people: [...prepared.people] });
  if (pages.length === 0) return [];
  const parts = Array.from({ length: Math.ceil(pages.length / PAGES_PER_PART) }, (_, place) => {
    const inside = pages.slice(place * PAGES_PER_PART, (place + 1) * PAGES_PER_PART);
    const shown = inside.map(({ slug, text }) => ({ slug, text }));
    return [`g${place}`, encodeJson('g', shown)] satisfies [string, Uint8Array];
  });
  const names = pages.map((page) => page.names);
  return [['n', encodeJson('n', names)], ...parts];
}

/** Encodes a large index as parts that are fetched when a query needs them. */
export function encodeParts(prepared: PreparedIndex, sizes: PartSizes = PART_SIZES): EncodedParts {
  const shards = encodeTerms(prepared, sizes.terms);
  const pairs = encodePairs(prepared.pairs, sizes.pairs);
  const [perText, texts] = encodeTexts(prepared, sizes.texts);
  const topics = prepared.topics.map(({ slug, names, moments: steps }) => ({
    slug,
    names,
    ...(steps === undefined ? {} : { listed: true as const }),
  }));
  const parts = new Map<string, Uint8Array>([
    ...shards.map(({ bytes }, place): [string, Uint8Array] => [`p${place}`, bytes]),
    ...pairs.map((bytes, place): [string, Uint8Array] => [`w${place}`, bytes]),
    ...texts.map((bytes, place): [string, Uint8Array] => [`t${place}`, bytes]),
    ['v', encodeVocabularyPart(prepared)],
    ['s', encodeSpeakers(prepared.speakers)],
    ['a', encodeJson('a', { episodes: prepared.episodes, topics })],
    ['m', encodeTopics(prepared.topics)],
    ...encodePages(prepared),
  ]);
  const { counts, pool, detailed, least, common, commonCounts, pages, moments } = prepared;
  const manifest: EncodedParts['manifest'] = {
    version: INDEX_VERSION,
    layout: 'sharded',
    moments: moments.length,
    counts: [...counts],
    pool,
    detailed,
    least,
    common,
    commonCounts: [...commonCounts],
    pages: [...pages],
    shards: shards.map(({ from }) => from).join(' '),
    pairs: pairs.length,
    perText,
  };
  return { parts, manifest };
}
