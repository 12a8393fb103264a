import type { RankedWord } from '@/lib/search/query/ranked-word';
import type { Token } from '@/lib/search/words/tokenise';

/** A place where a text holds a word of the query, and how surely. */
export interface Occurrence {
  readonly word: number;
  readonly position: number;
  readonly last: number;
  readonly weight: number;
}

interface Meaning {
  readonly word: number;
  readonly weight: number;
}

/** One look-up a token instead of one for each word: hundreds of texts are read for a letter typed. */
const meanings = new WeakMap<readonly RankedWord[], ReadonlyMap<string, readonly Meaning[]>>();

function meaningsOf(words: readonly RankedWord[]): ReadonlyMap<string, readonly Meaning[]> {
  const known = meanings.get(words);
  if (known !== undefined) return known;
  const byTerm = new Map<string, Meaning[]>();
  for (const [word, { weights }] of words.entries()) {
    for (const [term, weight] of weights) {
      const own = byTerm.get(term);
      if (own === undefined) byTerm.set(term, [{ word, weight }]);
      else own.push({ word, weight });
    }
  }
  meanings.set(words, byTerm);
  return byTerm;
}

/** Finds the words of a query in a text, in reading order. */
export function findOccurrences(tokens: readonly Token[], words: readonly RankedWord[]): Occurrence[] {
  const byTerm = meaningsOf(words);
  const found: Occurrence[] = [];
  for (const { term, position, last } of tokens) {
    const own = byTerm.get(term);
    if (own === undefined) continue;
    for (const { word, weight } of own) found.push({ word, position, last, weight });
  }
  return found;
}

/** How closely the words stand together in the densest stretch that holds all of them: 1 side by side, toward 0 far apart. */
export function closeness(occurrences: readonly Occurrence[]): number {
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
export function neighbours(occurrences: readonly Occurrence[], words: readonly RankedWord[]): number {
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
