import type { Index } from 'flexsearch';
import { LEVELS, type Postings } from '@/lib/search/index/collect-terms';

/** Separators before a level and between the words of a pair: two, so that the pair "a 1" is not "a" at level 1. No term contains them. */
const LEVEL_MARK = '\u0001';
const PAIR_MARK = '\u0002';

/** The index key of an adjacent word pair; stored among the terms. */
export const pairKey = (first: string, second: string): string => `${first}${PAIR_MARK}${second}`;

const levelKey = (term: string, level: number): string =>
  level === 0 ? term : `${term}${LEVEL_MARK}${level}`;

/** Inverts postings by key to keys by moment, the input of FlexSearch; the level becomes part of the key. */
export function keysByMoment(
  total: number,
  entries: Iterable<readonly [key: string, postings: Postings]>,
): string[][] {
  const keys: string[][] = Array.from({ length: total }, () => []);
  for (const [key, postings] of entries) {
    for (let place = 0; place < postings.length; place += 1) {
      const posting = postings[place] ?? 0;
      keys[Math.floor(posting / LEVELS)]?.push(levelKey(key, posting % LEVELS));
    }
  }
  return keys;
}

/** Returns the postings of a key, ascending. `total` is the number of moments, so that FlexSearch does not truncate the result. */
export function findPostings(index: Index, key: string, total: number, levels: boolean): number[] {
  const found = Array.from({ length: levels ? LEVELS : 1 }, (_, level) =>
    index.search(levelKey(key, level), { limit: total }).map((number) => Number(number) * LEVELS + level),
  );
  return found.length === 1 ? (found[0] ?? []) : found.flat().sort((a, b) => a - b);
}
