import type { MomentKind } from '@/lib/model/moment';
import type { Alternative } from './expand-word';
import type { Token } from './tokenise';

/** A word of the query ready for ranking: what each term of the index is worth for it, and how rare it is. */
export interface RankedWord {
  /** Inverse document frequency, above 0; a word nobody says counts like the rarest. */
  readonly rarity: number;
  readonly weights: ReadonlyMap<string, number>;
}

export interface MomentTokens {
  readonly kind: MomentKind;
  readonly title: readonly Token[];
  readonly text: readonly Token[];
  readonly speaker: readonly Token[];
}

/** `coverage` is the share of the query (0 to 1, rare words count more) that stands anywhere in the moment. */
export interface Rank {
  readonly score: number;
  readonly coverage: number;
}

const KIND_WEIGHT: Readonly<Record<MomentKind, number>> = {
  quote: 1,
  point: 0.97,
  section: 0.92,
  timeline: 0.9,
  transcript: 0.88,
  topic: 0.88,
  person: 0.88,
  episode: 0.84,
};

/** A quote and a timeline row stand under a heading that they share with others; the rest have a title of their own. */
const TITLE_WEIGHT: Readonly<Record<MomentKind, number>> = {
  quote: 0.4,
  point: 1.1,
  section: 1.1,
  timeline: 0.2,
  transcript: 0.2,
  topic: 1.1,
  person: 1.1,
  episode: 1.1,
};

const SPEAKER_WEIGHT = 0.45;

interface Occurrence {
  readonly word: number;
  readonly position: number;
  readonly last: number;
  readonly weight: number;
}

/** Turns what a word may mean into what its terms are worth. */
export function rankedWord(alternatives: readonly Alternative[], rarity: number): RankedWord {
  return { rarity, weights: new Map(alternatives.map(({ term, weight }) => [term, weight])) };
}

function findOccurrences(tokens: readonly Token[], words: readonly RankedWord[]): Occurrence[] {
  return tokens.flatMap(({ term, position, last }) =>
    words.flatMap(({ weights }, word) => {
      const weight = weights.get(term);
      return weight === undefined ? [] : [{ word, position, last, weight }];
    }),
  );
}

function heaviest(occurrences: readonly Occurrence[], words: number): number[] {
  const best = new Array<number>(words).fill(0);
  for (const { word, weight } of occurrences) best[word] = Math.max(best[word] ?? 0, weight);
  return best;
}

/** How closely the words stand together in the densest stretch that holds all of them: 1 side by side, toward 0 far apart. */
function closeness(occurrences: readonly Occurrence[]): number {
  const wanted = new Set(occurrences.map(({ word }) => word)).size;
  if (wanted < 2) return 0;
  const inside = new Map<number, number>();
  let shortest = Number.POSITIVE_INFINITY;
  let left = 0;
  for (const right of occurrences) {
    inside.set(right.word, (inside.get(right.word) ?? 0) + 1);
    while (inside.size === wanted) {
      const first = occurrences[left];
      if (first === undefined) break;
      shortest = Math.min(shortest, right.last - first.position + 1);
      const rest = (inside.get(first.word) ?? 1) - 1;
      if (rest === 0) inside.delete(first.word);
      else inside.set(first.word, rest);
      left += 1;
    }
  }
  return Math.min(1, wanted / shortest);
}

/** The share of the query's neighbours that are neighbours in the text, too, in the same order: 1 is the exact phrase. */
function adjacency(occurrences: readonly Occurrence[], words: number): number {
  if (words < 2) return 0;
  const starts = new Map<string, number>();
  for (const { word, position, weight } of occurrences) {
    const key = `${word} ${position}`;
    starts.set(key, Math.max(starts.get(key) ?? 0, weight));
  }
  const pairs = new Array<number>(words - 1).fill(0);
  for (const { word, last, weight } of occurrences) {
    const next = starts.get(`${word + 1} ${last + 1}`);
    if (next !== undefined) pairs[word] = Math.max(pairs[word] ?? 0, weight * next);
  }
  return pairs.reduce((sum, pair) => sum + pair, 0) / pairs.length;
}

/** Short texts are about their words; a long one merely holds them. Between 0 and 1. */
const brevity = (tokens: readonly Token[]): number => 1 / (1 + tokens.length / 40);

/**
 * Scores a moment for a query: rare words weigh more, titles of its own more than borrowed ones, neighbours and exact
 * order more than scattered words, then the kind. The score is 0 when nothing matches and about 2 at best.
 */
export function rankMoment(moment: MomentTokens, words: readonly RankedWord[]): Rank {
  const text = findOccurrences(moment.text, words);
  const title = findOccurrences(moment.title, words);
  const inText = heaviest(text, words.length);
  const inTitle = heaviest(title, words.length).map((weight) => weight * TITLE_WEIGHT[moment.kind]);
  const inSpeaker = heaviest(findOccurrences(moment.speaker, words), words.length);
  let total = 0;
  let found = 0;
  let quality = 0;
  for (const [index, { rarity }] of words.entries()) {
    const best = Math.max(inText[index] ?? 0, inTitle[index] ?? 0, (inSpeaker[index] ?? 0) * SPEAKER_WEIGHT);
    total += rarity;
    found += best > 0 ? rarity : 0;
    quality += best * rarity;
  }
  if (found === 0 || total === 0) return { score: 0, coverage: 0 };
  const titleShare = Math.min(1, TITLE_WEIGHT[moment.kind]);
  const close = Math.max(closeness(text), closeness(title) * titleShare);
  const ordered = Math.max(adjacency(text, words.length), adjacency(title, words.length) * titleShare);
  const often = Math.min(3, text.length / words.length);
  const bonus = 1 + 0.25 * close + 0.45 * ordered + 0.08 * brevity(moment.text) + 0.02 * often;
  return { score: (quality / total) * bonus * KIND_WEIGHT[moment.kind], coverage: found / total };
}
