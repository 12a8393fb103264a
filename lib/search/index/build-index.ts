import type { Moment } from '@/lib/core/model/moment';
import { encodeDeltas } from '@/lib/search/bytes/number-list';
import { type Arrangement, arrangeMoments } from './arrange-moments';
import { collectPairs, type PairList } from './collect-pairs';
import { collectTerms, type Postings } from './collect-terms';
import { encodeCues } from './cue-steps';
import { findTwins } from './find-twins';
import type { IndexedEpisode, IndexedMoment, IndexedPage, IndexedTopic, OutlineSource } from './index-schema';
import { listSpeakers, nameTerms, type Speakers } from './list-speakers';
import { minCorrectionMagnitude } from './select-correction-terms';
import { termMagnitude } from './term-magnitude';

/** The input of an index; `episodes` describes the episode slugs of the moments. */
export interface IndexSource {
  readonly moments: readonly Moment[];
  readonly episodes: readonly IndexedEpisode[];
  readonly topics: readonly TopicSource[];
  /** People with a page, those with the most quotes first. */
  readonly people?: readonly IndexedPage[];
}

/** A topic and the ids of the moments about it; without `ids`, its names are searched as phrases. */
export interface TopicSource {
  readonly slug: string;
  readonly names: readonly string[];
  readonly ids?: readonly string[];
  /** A one-line description; absent if the topic has no page. */
  readonly text?: string;
}

/** An index in memory, before it is written as one file or as shards. */
export interface PreparedIndex extends OutlineSource {
  readonly episodes: readonly IndexedEpisode[];
  readonly topics: readonly IndexedTopic[];
  readonly people: readonly IndexedPage[];
  readonly moments: readonly IndexedMoment[];
  readonly speakers: Speakers;
  /** Every term of a title, text or name, sorted by UTF-16 units. */
  readonly terms: readonly string[];
  readonly magnitudes: readonly number[];
  readonly postings: ReadonlyMap<string, Postings>;
  readonly pairs: readonly PairList[];
}

/** How many moments are read to rank them, and whether postings carry levels and pairs; chosen by library size when omitted. */
export interface IndexDepth {
  readonly pool: number;
  readonly detailed: boolean;
}

/** Up to this many moments all texts are in memory, and many are ranked by their text. */
const SMALL_LIBRARY = 4000;
const SMALL_POOL = 400;
/** In larger libraries each moment read costs a block of texts to fetch (4 kB), so the postings select which to read. */
const LARGE_POOL = 12;
/** Words in more than this share of all moments are listed in the outline. */
const COMMON_SHARE = 0.02;

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
  return counts.filter(([, count]) => count > total * COMMON_SHARE).sort(([a], [b]) => (a < b ? -1 : 1));
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
 * Builds the index of all moments. The input order of episodes does not matter; moments of one kind within an episode keep
 * their order. `depth` lets tests build a small library like a large one.
 */
export function buildIndex(source: IndexSource, depth?: IndexDepth): PreparedIndex {
  const { moments, episodes, people = [] } = source;
  const arranged = arrangeMoments(moments, episodes);
  const total = arranged.moments.length;
  const bySize = { pool: total > SMALL_LIBRARY ? LARGE_POOL : SMALL_POOL, detailed: total > SMALL_LIBRARY };
  const { pool, detailed } = depth ?? bySize;
  const collected = collectTerms(arranged.moments, detailed);
  const postings = new Map(collected.terms.map((term, id) => [term, collected.lists[id] ?? []]));
  const speakers = listSpeakers(arranged.moments, { episodes: [...arranged.episodes], people: [...people] });
  const topics = listTopics(source.topics, arranged);
  const common = detailed ? listCommon(postings, total) : [];
  const names = nameTerms(speakers);
  const terms = [...new Set([...postings.keys(), ...names.keys()])].sort();
  const magnitudes = terms.map((term) =>
    termMagnitude((postings.get(term)?.length ?? 0) + (names.get(term)?.spokenCount ?? 0)),
  );
  return {
    counts: [...arranged.counts],
    pool,
    detailed,
    least: detailed ? minCorrectionMagnitude({ terms, magnitudes }) : -1,
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
