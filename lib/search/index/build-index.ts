import type { Moment } from '@/lib/core/model/moment';
import { encodeDeltas } from '@/lib/search/bytes/number-list';
import { type Arrangement, arrangeMoments } from './arrange-moments';
import { leastMagnitude } from './choose-guesses';
import { collectPairs, type PairList } from './collect-pairs';
import { collectTerms, type Postings } from './collect-terms';
import { encodeCues } from './cue-steps';
import { findTwins } from './find-twins';
import type { IndexedEpisode, IndexedMoment, IndexedPage, IndexedTopic, OutlineSource } from './index-schema';
import { listSpeakers, nameTerms, type Speakers } from './list-speakers';
import { termMagnitude } from './term-magnitude';

/** What an index is made of: `episodes` describe the slugs that the moments name. */
export interface IndexSource {
  readonly moments: readonly Moment[];
  readonly episodes: readonly IndexedEpisode[];
  readonly topics: readonly TopicSource[];
  /** People with a page, those who say most first. */
  readonly people?: readonly IndexedPage[];
}

/** A topic, and where somebody has found it: the ids of moments; left out, its names are looked for as phrases. */
export interface TopicSource {
  readonly slug: string;
  readonly names: readonly string[];
  readonly ids?: readonly string[];
  /** What is said of it in a line; left out, it has no page. */
  readonly text?: string;
}

/** An index before it is written, as one file or as shards. */
export interface PreparedIndex extends OutlineSource {
  readonly episodes: readonly IndexedEpisode[];
  readonly topics: readonly IndexedTopic[];
  readonly people: readonly IndexedPage[];
  readonly moments: readonly IndexedMoment[];
  readonly speakers: Speakers;
  /** Every term of a title, a text or a name, sorted by UTF-16 units. */
  readonly terms: readonly string[];
  readonly magnitudes: readonly number[];
  readonly postings: ReadonlyMap<string, Postings>;
  readonly pairs: readonly PairList[];
}

/** How much is read to rank, and whether there is more to choose by before reading; by size when left out. */
export interface IndexDepth {
  readonly pool: number;
  readonly detailed: boolean;
}

/** Up to here texts are at hand, and many are read word by word. */
const SMALL = 4000;
const SMALL_POOL = 400;
/** Beyond, each moment read is a block of texts to fetch (4 kB), and the lists choose which. */
const LARGE_POOL = 12;
/** Words in more than this share of all moments are named in the outline. */
const COMMON = 0.02;

function storeMoments(arranged: Arrangement): IndexedMoment[] {
  const twins = findTwins(arranged);
  return arranged.moments.map(({ cues, endMs, ...moment }, number) => {
    const own = twins.get(number);
    return {
      ...moment,
      ...(endMs === undefined ? {} : { endMs }),
      ...(cues === undefined ? {} : { cues: encodeCues(cues) }),
      ...(own === undefined ? {} : { twins: own }),
    };
  });
}

function listCommon(postings: PreparedIndex['postings'], total: number): [string, number][] {
  const counts = [...postings].map(([term, list]): [string, number] => [term, list.length]);
  return counts.filter(([, count]) => count > total * COMMON).sort(([a], [b]) => (a < b ? -1 : 1));
}

function listTopics(topics: readonly TopicSource[], { moments }: Arrangement): IndexedTopic[] {
  const numbers = new Map(moments.map(({ id }, number) => [id, number]));
  return topics.map(({ slug, names, ids, text }) => {
    const known = { slug, names: [...names], ...(text === undefined ? {} : { text }) };
    if (ids === undefined) return known;
    const own = ids.flatMap((id) => numbers.get(id) ?? []).sort((a, b) => a - b);
    return { ...known, moments: encodeDeltas(own) };
  });
}

/**
 * Prepares the index of all moments. The order in which episodes come in does not matter; the order of an episode's moments of
 * one kind is kept. `depth` is for tests of large indexes in small.
 */
export function buildIndex(source: IndexSource, depth?: IndexDepth): PreparedIndex {
  const { moments, episodes, people = [] } = source;
  const arranged = arrangeMoments(moments, episodes);
  const total = arranged.moments.length;
  const bySize = { pool: total > SMALL ? LARGE_POOL : SMALL_POOL, detailed: total > SMALL };
  const { pool, detailed } = depth ?? bySize;
  const collected = collectTerms(arranged.moments, detailed);
  const postings = new Map(collected.terms.map((term, id) => [term, collected.lists[id] ?? []]));
  const speakers = listSpeakers(arranged.moments, { episodes: [...arranged.episodes], people: [...people] });
  const topics = listTopics(source.topics, arranged);
  const common = detailed ? listCommon(postings, total) : [];
  const names = nameTerms(speakers);
  const terms = [...new Set([...postings.keys(), ...names.keys()])].sort();
  const magnitudes = terms.map((term) =>
    termMagnitude((postings.get(term)?.length ?? 0) + (names.get(term)?.spoken ?? 0)),
  );
  return {
    counts: [...arranged.counts],
    pool,
    detailed,
    least: detailed ? leastMagnitude({ terms, magnitudes }) : -1,
    common: common.map(([term]) => term).join(' '),
    commonCounts: common.map(([, count]) => count),
    pages: [topics.filter(({ text }) => text !== undefined).length, people.length],
    episodes: arranged.episodes,
    topics,
    people,
    moments: storeMoments(arranged),
    speakers,
    terms,
    magnitudes,
    postings,
    pairs: detailed ? collectPairs(collected, pool) : [],
  };
}
