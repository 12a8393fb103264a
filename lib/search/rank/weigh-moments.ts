import { LEVELS, type Postings } from '@/lib/search/index/collect-terms';
import type { IndexReader } from '@/lib/search/index/index-reader';
import type { UnderstoodWord } from '@/lib/search/query/understand-words';
import { KIND_WEIGHT, ORDER_BONUS, SPEAKER_WEIGHT } from './rank-moment';

/** What the lists tell of moments before any text is read; places are moment numbers. */
export interface Weights {
  /** The moments that hold much of the query, each once. */
  readonly strong: readonly number[];
  /** How many of them hold nearly as much as the best one. */
  readonly even: number;
  readonly score: (moment: number) => number;
  /** Takes in where neighbours of the query stand side by side; scores rise. */
  readonly addPairs: (pairs: readonly Postings[]) => void;
}

/** A moment with less than this share of what the best one has of the query is no answer. */
const MIN_SHARE = 0.6;
/** With more of them than are read, only the order of their words can tell which to read. */
const EVEN_SHARE = 0.95;

/** What a level (collect-terms.ts) adds to a word. */
const LEVEL_BONUS = 0.04;

/** The moments a word finds: by its meanings' lists, by who speaks, by the clock. */
function* findsOf(word: UnderstoodWord, reader: IndexReader): Generator<readonly [Postings, number]> {
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
  if (word.clockMs !== null)
    yield [Array.from(reader.momentsNear(word.clockMs), (moment) => moment * LEVELS), 1];
}

interface Scales {
  /** How much of the query a moment holds, rare words counting more, and how well. */
  readonly held: Float64Array;
  readonly mass: Float64Array;
  /** The best meaning of the word being weighed; all 0 between two words. */
  readonly best: Float64Array;
  readonly touched: number[];
}

/** Weighs one word; moments that hold none of the words before it join only where `admits` says so. */
function weighWord(
  word: UnderstoodWord,
  { held, mass, best, touched }: Scales,
  admits: (moment: number) => boolean,
  reader: IndexReader,
): void {
  const own: number[] = [];
  for (const [postings, weight] of findsOf(word, reader)) {
    const worths = [0, 1, 2, 3].map((level) => weight * (1 + LEVEL_BONUS * level));
    for (let place = 0; place < postings.length; place += 1) {
      const posting = postings[place] ?? 0;
      const moment = Math.floor(posting / LEVELS);
      const before = best[moment] ?? 0;
      if (before === 0) {
        if (held[moment] === 0) {
          if (!admits(moment)) continue;
          touched.push(moment);
        }
        own.push(moment);
      }
      const worth = worths[posting % LEVELS] ?? weight;
      if (worth > before) best[moment] = worth;
    }
  }
  for (const moment of own) {
    mass[moment] = (mass[moment] ?? 0) + word.rarity * (best[moment] ?? 0);
    held[moment] = (held[moment] ?? 0) + word.rarity;
    best[moment] = 0;
  }
}

function most(held: Float64Array, touched: readonly number[]): number {
  let best = 0;
  for (const moment of touched) best = Math.max(best, held[moment] ?? 0);
  return best;
}

const sumOf = (words: readonly UnderstoodWord[]): number =>
  words.reduce((sum, { rarity }) => sum + rarity, 0);

/** Adds up, per moment that is allowed, how much of the query it holds. */
export function weighMoments(
  words: readonly UnderstoodWord[],
  allowed: (moment: number) => boolean,
  reader: IndexReader,
): Weights {
  const { total, kindOf } = reader.outline;
  const empty = (): Float64Array => new Float64Array(total);
  const scales: Scales = { mass: empty(), held: empty(), best: empty(), touched: [] };
  const { mass, held, touched } = scales;
  // The rarest first: once a moment holds more than the other words could make up for, they find no new ones.
  const weighed = words.filter(({ passedOver }) => !passedOver).sort((a, b) => b.rarity - a.rarity);
  for (const [place, word] of weighed.entries()) {
    const late = sumOf(weighed.slice(place)) < most(held, touched) * MIN_SHARE;
    weighWord(word, scales, late ? () => false : allowed, reader);
  }
  const best = most(held, touched);
  const strong = touched.filter((moment) => (held[moment] ?? 0) >= best * MIN_SHARE);
  const whole = sumOf(weighed);
  const ordered = new Uint8Array(total);
  const neighbours = Math.max(1, words.length - 1);
  return {
    strong,
    even: strong.reduce((even, moment) => even + ((held[moment] ?? 0) >= best * EVEN_SHARE ? 1 : 0), 0),
    score: (moment) =>
      ((mass[moment] ?? 0) / whole) *
      (1 + (ORDER_BONUS * (ordered[moment] ?? 0)) / neighbours) *
      KIND_WEIGHT[kindOf(moment)],
    addPairs: (pairs) => {
      for (const found of pairs) {
        for (let place = 0; place < found.length; place += 1) {
          const moment = found[place] ?? 0;
          ordered[moment] = (ordered[moment] ?? 0) + 1;
        }
      }
    },
  };
}
