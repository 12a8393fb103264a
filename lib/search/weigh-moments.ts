import { LEVELS, type Postings } from './collect-terms';
import type { IndexReader } from './index-reader';
import { KIND_WEIGHT, ORDER_BONUS, SPEAKER_WEIGHT } from './rank-moment';
import type { UnderstoodWord } from './understand-words';

/** What the lists tell of every moment before any text is read; places are moment numbers. */
export interface Weights {
  /** Moments that hold at least one word, each once. */
  readonly touched: readonly number[];
  /** The share of the query a moment holds, 0 to 1; rare words count more. */
  readonly coverage: (moment: number) => number;
  readonly score: (moment: number) => number;
  /** Takes in where neighbours of the query stand side by side; scores rise. */
  readonly addPairs: (pairs: readonly Postings[]) => void;
}

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
    for (let moment = 0; moment < speakers.of.length; moment += 1) {
      if (ids.has(speakers.of[moment] ?? 0)) spoken.push(moment * LEVELS);
    }
    yield [spoken, weight * SPEAKER_WEIGHT];
  }
  if (word.clockMs !== null) yield [Array.from(reader.around(word.clockMs), (moment) => moment * LEVELS), 1];
}

interface Scales {
  readonly mass: Float64Array;
  readonly held: Float64Array;
  /** The best meaning of the word being weighed; all 0 between two words. */
  readonly best: Float64Array;
  readonly touched: number[];
}

function weighWord(word: UnderstoodWord, { mass, held, best, touched }: Scales, reader: IndexReader): void {
  const own: number[] = [];
  for (const [postings, weight] of findsOf(word, reader)) {
    for (let place = 0; place < postings.length; place += 1) {
      const posting = postings[place] ?? 0;
      const moment = Math.floor(posting / LEVELS);
      const worth = weight * (1 + LEVEL_BONUS * (posting % LEVELS));
      const before = best[moment] ?? 0;
      if (before === 0) own.push(moment);
      if (worth > before) best[moment] = worth;
    }
  }
  for (const moment of own) {
    if (held[moment] === 0) touched.push(moment);
    mass[moment] = (mass[moment] ?? 0) + word.rarity * (best[moment] ?? 0);
    held[moment] = (held[moment] ?? 0) + word.rarity;
    best[moment] = 0;
  }
}

/** Adds up, per moment, how much of the query it holds. */
export function weighMoments(words: readonly UnderstoodWord[], reader: IndexReader): Weights {
  const { total, kindOf } = reader.outline;
  const empty = (): Float64Array => new Float64Array(total);
  const scales: Scales = { mass: empty(), held: empty(), best: empty(), touched: [] };
  const weighed = words.filter(({ passedOver }) => !passedOver);
  for (const word of weighed) weighWord(word, scales, reader);
  const { mass, held, touched } = scales;
  const whole = weighed.reduce((sum, { rarity }) => sum + rarity, 0);
  const ordered = new Uint8Array(total);
  const neighbours = Math.max(1, words.length - 1);
  return {
    touched,
    coverage: (moment) => (held[moment] ?? 0) / whole,
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
