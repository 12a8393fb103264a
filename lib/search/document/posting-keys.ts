import type { Index } from 'flexsearch';
import { LEVELS, type Postings } from '@/lib/search/index/collect-terms';

/** Parts a term from its level, and the words of a pair; two signs, or "a 1" would be "a" at level 1. No term holds either. */
const LEVEL_MARK = '\u0001';
const PAIR_MARK = '\u0002';

/** The key under which a pair of neighbours is kept among the terms. */
export const pairKey = (first: string, second: string): string => `${first}${PAIR_MARK}${second}`;

const levelKey = (term: string, level: number): string =>
  level === 0 ? term : `${term}${LEVEL_MARK}${level}`;

/** Turns postings by key into keys by moment, as FlexSearch takes them; the level becomes part of the key. */
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

/** Looks a key up; ascending, as it was filed. `total` is the number of moments, so that nothing is cut. */
export function findPostings(index: Index, key: string, total: number, levels: boolean): number[] {
  const found = Array.from({ length: levels ? LEVELS : 1 }, (_, level) =>
    index.search(levelKey(key, level), { limit: total }).map((number) => Number(number) * LEVELS + level),
  );
  return found.length === 1 ? (found[0] ?? []) : found.flat().sort((a, b) => a - b);
}
