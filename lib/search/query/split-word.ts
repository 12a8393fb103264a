import type { Vocabulary } from '@/lib/search/index/vocabulary';

/** Shorter parts occur in nearly every word. */
const MIN_LETTERS = 3;
/** About eight moments: a rarer part is unlikely to be a word that was written without its space. */
const MIN_MAGNITUDE = 6;

/** Whether a word is long enough to be split, and consists of letters. */
export const isSplittable = (word: string): boolean =>
  word.length >= 2 * MIN_LETTERS && /^\p{L}+$/u.test(word);

/**
 * Splits an unknown word into two known words, as if the space between them was left out; null if there is no such split.
 * @example splitWord('opensource', vocabulary) // ['open', 'source']
 */
export function splitWord(word: string, vocabulary: Vocabulary): readonly [string, string] | null {
  let found: readonly [string, string] | null = null;
  let best = MIN_MAGNITUDE - 1;
  for (let place = MIN_LETTERS; place <= word.length - MIN_LETTERS; place += 1) {
    const [first, second] = [word.slice(0, place), word.slice(place)];
    const magnitude = Math.min(vocabulary.magnitudeOf(first), vocabulary.magnitudeOf(second));
    if (magnitude <= best) continue;
    best = magnitude;
    found = [first, second];
  }
  return found;
}
