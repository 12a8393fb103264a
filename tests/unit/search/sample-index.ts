import type { Moment } from '@/lib/core/model/moment';
import { openDocument } from '@/lib/search/document/document-reader';
import { importPostings } from '@/lib/search/document/flex-postings';
import { writeDocument } from '@/lib/search/document/write-document';
import { buildIndex, type IndexDepth, type PreparedIndex } from '@/lib/search/index/build-index';
import type { IndexReader } from '@/lib/search/index/index-reader';
import type { FetchParts } from '@/lib/search/index/search-until-complete';
import { encodeParts } from '@/lib/search/parts/encode-parts';
import type { PartSizes } from '@/lib/search/parts/part-sizes';
import { openShards, type ShardReader } from '@/lib/search/parts/shard-reader';
import { createSearcher, type Searcher } from '@/lib/search/search';

type Sketch = Partial<Moment> & Pick<Moment, 'text'>;

/** Completes sketches of moments; ids are m0, m1 and so on. */
export function sketchMoments(sketches: readonly Sketch[]): Moment[] {
  return sketches.map((sketch, place) => ({
    id: `m${place}`,
    kind: 'quote',
    episode: 'pilot',
    title: '',
    speaker: null,
    startMs: place * 1000,
    ...sketch,
  }));
}

/** Builds an index of sketched moments and their episodes. */
export function sampleIndex(sketches: readonly Sketch[], depth?: IndexDepth): PreparedIndex {
  const moments = sketchMoments(sketches);
  const slugs = [...new Set(moments.map(({ episode }) => episode))];
  const episodes = slugs.map((slug) => ({ slug, title: `About ${slug}`, show: 'Show', date: '2025-01-01' }));
  return buildIndex({ moments, episodes, topics: [{ slug: 'gpu', names: ['GPU', 'graphics card'] }] }, depth);
}

/** Opens an index as one file, after a round trip through JSON as in a browser. */
export function openWhole(prepared: PreparedIndex): IndexReader {
  const document = JSON.parse(JSON.stringify(writeDocument(prepared)));
  return openDocument(document, importPostings(document.postings));
}

/** So small that even the smallest library has several parts of each kind. */
const TINY: PartSizes = {
  terms: { bytes: 60, files: 1000 },
  pairs: { bytes: 120, files: 1000 },
  texts: { bytes: 150, files: 1000 },
};

/** Opens an index as parts that are not fetched yet. */
export function openParts(
  prepared: PreparedIndex,
  sizes: PartSizes = TINY,
): {
  reader: ShardReader;
  fetchParts: FetchParts;
  fetched: string[][];
  bytesOf: (name: string) => Uint8Array | undefined;
} {
  const { parts, manifest } = encodeParts(prepared, sizes);
  const reader = openShards(JSON.parse(JSON.stringify(manifest)));
  const fetched: string[][] = [];
  const fetchParts: FetchParts = async (names) => {
    fetched.push([...names]);
    for (const name of names) reader.add(name, parts.get(name) ?? new Uint8Array());
  };
  return { reader, fetchParts, fetched, bytesOf: (name) => parts.get(name) };
}

/** Searches an index in parts, and adds missing parts at once. */
export function searchParts<Result>(
  prepared: PreparedIndex,
  ask: (searcher: Searcher, query: string) => Result,
): (query: string) => Result {
  const { parts, manifest } = encodeParts(prepared, TINY);
  const reader = openShards(JSON.parse(JSON.stringify(manifest)));
  const searcher = createSearcher(reader);
  return (query) => {
    for (;;) {
      const result = ask(searcher, query);
      const missing = reader.drainMissingParts();
      if (missing.length === 0) return result;
      for (const name of missing) reader.add(name, parts.get(name) ?? new Uint8Array());
    }
  };
}
