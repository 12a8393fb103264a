import { LEVELS, type Postings } from '@/lib/search/index/collect-terms';
import type { IndexReader } from '@/lib/search/index/index-reader';
import type { ResolvedWord } from '@/lib/search/query/resolve-words';
import { ADJACENCY_BONUS, KIND_WEIGHT, SPEAKER_WEIGHT } from './rank-moment';

/** Scores of moments from postings alone, before any text is read. */
export interface ScoredCandidates {
  /** The moments that contain most of the query, without duplicates. */
  readonly candidates: readonly number[];
  /** How many of them contain nearly as much of the query as the best one. */
  readonly nearBest: number;
  readonly score: (moment: number) => number;
  /** Adds the postings of adjacent query words, which raises the scores of their moments. */
  readonly addPairs: (pairs: readonly Postings[]) => void;
}

/** A candidate contains at least this share of what the best moment contains of the query. */
const MIN_SHARE = 0.6;
/** If more moments than are read have this share, pair postings are needed to select which to read. */
const NEAR_BEST_SHARE = 0.95;

/** The bonus of a word per level (collect-terms.ts). */
const LEVEL_BONUS = 0.04;

/** The postings of a word with their weights: by its terms, by speaker names, by timecode. */
function* postingsOf(word: ResolvedWord, reader: IndexReader): Generator<readonly [Postings, number]> {
  for (const { entry, weight } of word.alternatives) {
    yield [entry.postings, weight];
    const speakers = entry.names.length === 0 ? null : reader.speakers();
    if (speakers === null) continue;
    const ids = new Set(entry.names.map((place) => place + 1));
    const spoken: number[] = [];
    for (let moment = 0; moment < speakers.byMoment.length; moment += 1) {
      if (ids.has(speakers.byMoment[moment] ?? 0)) spoken.push(moment * LEVELS);
    }
    yield [spoken, weight * SPEAKER_WEIGHT];
  }
  if (word.timecodeMs !== null)
    yield [Array.from(reader.momentsNear(word.timecodeMs), (moment) => moment * LEVELS), 1];
}

interface Accumulators {
  /** Per moment, the summed rarity of the query words it contains. */
  readonly coverage: Float64Array;
  /** The same, weighted by how well each word matches. */
  readonly relevance: Float64Array;
  /** The best weight of the word being added; reset to 0 after each word. */
  readonly best: Float64Array;
  readonly touched: number[];
}

/** Adds one word; moments without any of the earlier words are added only if `admitsNew` allows it. */
function addWord(
  word: ResolvedWord,
  { coverage, relevance, best, touched }: Accumulators,
  admitsNew: (moment: number) => boolean,
  reader: IndexReader,
): void {
  const own: number[] = [];
  for (const [postings, weight] of postingsOf(word, reader)) {
    const weights = [0, 1, 2, 3].map((level) => weight * (1 + LEVEL_BONUS * level));
    for (let place = 0; place < postings.length; place += 1) {
      const posting = postings[place] ?? 0;
      const moment = Math.floor(posting / LEVELS);
      const previous = best[moment] ?? 0;
      if (previous === 0) {
        if (coverage[moment] === 0) {
          if (!admitsNew(moment)) continue;
          touched.push(moment);
        }
        own.push(moment);
      }
      const levelWeight = weights[posting % LEVELS] ?? weight;
      if (levelWeight > previous) best[moment] = levelWeight;
    }
  }
  for (const moment of own) {
    relevance[moment] = (relevance[moment] ?? 0) + word.rarity * (best[moment] ?? 0);
    coverage[moment] = (coverage[moment] ?? 0) + word.rarity;
    best[moment] = 0;
  }
}

function maxCoverage(coverage: Float64Array, touched: readonly number[]): number {
  let best = 0;
  for (const moment of touched) best = Math.max(best, coverage[moment] ?? 0);
  return best;
}

const totalRarity = (words: readonly ResolvedWord[]): number =>
  words.reduce((sum, { rarity }) => sum + rarity, 0);

/** Scores the allowed moments by how much of the query they contain, term at a time. */
export function scoreCandidates(
  words: readonly ResolvedWord[],
  allowed: (moment: number) => boolean,
  reader: IndexReader,
): ScoredCandidates {
  const { total, kindOf } = reader.outline;
  const empty = (): Float64Array => new Float64Array(total);
  const accumulators: Accumulators = { relevance: empty(), coverage: empty(), best: empty(), touched: [] };
  const { relevance, coverage, touched } = accumulators;
  // Rarest first: once the remaining words cannot lift a new moment above the minimum share, no new moments are added.
  const byRarity = words.filter(({ isStopWord }) => !isStopWord).sort((a, b) => b.rarity - a.rarity);
  for (const [place, word] of byRarity.entries()) {
    const closed = totalRarity(byRarity.slice(place)) < maxCoverage(coverage, touched) * MIN_SHARE;
    addWord(word, accumulators, closed ? () => false : allowed, reader);
  }
  const best = maxCoverage(coverage, touched);
  const candidates = touched.filter((moment) => (coverage[moment] ?? 0) >= best * MIN_SHARE);
  const maxScore = totalRarity(byRarity);
  const adjacentPairs = new Uint8Array(total);
  const neighbours = Math.max(1, words.length - 1);
  return {
    candidates,
    nearBest: candidates.reduce(
      (sum, moment) => sum + ((coverage[moment] ?? 0) >= best * NEAR_BEST_SHARE ? 1 : 0),
      0,
    ),
    score: (moment) =>
      ((relevance[moment] ?? 0) / maxScore) *
      (1 + (ADJACENCY_BONUS * (adjacentPairs[moment] ?? 0)) / neighbours) *
      KIND_WEIGHT[kindOf(moment)],
    addPairs: (pairs) => {
      for (const found of pairs) {
        for (let place = 0; place < found.length; place += 1) {
          const moment = found[place] ?? 0;
          adjacentPairs[moment] = (adjacentPairs[moment] ?? 0) + 1;
        }
      }
    },
  };
}
