import type { RankedWord } from '@/lib/search/query/ranked-word';
import type { Token } from '@/lib/search/words/tokenise';

/** A position at which a text contains a word of the query, and the weight of the match. */
export interface Occurrence {
  readonly word: number;
  readonly position: number;
  readonly last: number;
  readonly weight: number;
}

interface TermMatch {
  readonly word: number;
  readonly weight: number;
}

/** Allows one lookup per token instead of one per word: each keystroke may rank hundreds of texts. */
const cache = new WeakMap<readonly RankedWord[], ReadonlyMap<string, readonly TermMatch[]>>();

function matchesByTerm(words: readonly RankedWord[]): ReadonlyMap<string, readonly TermMatch[]> {
  const known = cache.get(words);
  if (known !== undefined) return known;
  const byTerm = new Map<string, TermMatch[]>();
  for (const [word, { weights }] of words.entries()) {
    for (const [term, weight] of weights) {
      const own = byTerm.get(term);
      if (own === undefined) byTerm.set(term, [{ word, weight }]);
      else own.push({ word, weight });
    }
  }
  cache.set(words, byTerm);
  return byTerm;
}

/** Finds the words of a query in a text, in reading order. */
export function findOccurrences(tokens: readonly Token[], words: readonly RankedWord[]): Occurrence[] {
  const byTerm = matchesByTerm(words);
  const found: Occurrence[] = [];
  for (const { term, position, last } of tokens) {
    const own = byTerm.get(term);
    if (own === undefined) continue;
    for (const { word, weight } of own) found.push({ word, position, last, weight });
  }
  return found;
}

/** Scores the shortest span that contains all found words: 1 if they are adjacent, near 0 if far apart. */
export function scoreProximity(occurrences: readonly Occurrence[]): number {
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

/** The share of adjacent query words that are also adjacent in the text, in the same order: 1 for the exact phrase. */
export function scoreAdjacency(occurrences: readonly Occurrence[], words: readonly RankedWord[]): number {
  if (words.length < 2) return 0;
  const starts = new Map<number, number>();
  const key = (word: number, position: number): number => position * words.length + word;
  for (const { word, position, weight } of occurrences) {
    const place = key(word, position);
    starts.set(place, Math.max(starts.get(place) ?? 0, weight));
  }
  const pairs = new Array<number>(words.length - 1).fill(0);
  for (const { word, last, weight } of occurrences) {
    if (word === words.length - 1) continue;
    const next = starts.get(key(word + 1, last + 1));
    if (next !== undefined) pairs[word] = Math.max(pairs[word] ?? 0, weight * next);
  }
  return pairs.reduce((sum, pair) => sum + pair, 0) / pairs.length;
}
