import type { Vocabulary } from '@/lib/search/index/vocabulary';

/** Parts shorter than this are in nearly every word. */
const LEAST_LETTERS = 3;
/** A part that stands in fewer than eight moments is no word that others are put together with by mistake. */
const LEAST_MAGNITUDE = 6;

/** Whether a word is long enough, and of letters, to be two. */
export const splittable = (word: string): boolean =>
  word.length >= 2 * LEAST_LETTERS && /^\p{L}+$/u.test(word);

/**
 * Reads a word that nobody says as two that are said, written without the space between them; null where there are no such two.
 * @example splitWord('opensource', vocabulary) // ['open', 'source']
 */
export function splitWord(word: string, vocabulary: Vocabulary): readonly [string, string] | null {
  let found: readonly [string, string] | null = null;
  let best = LEAST_MAGNITUDE - 1;
  for (let place = LEAST_LETTERS; place <= word.length - LEAST_LETTERS; place += 1) {
    const [first, second] = [word.slice(0, place), word.slice(place)];
    const magnitude = Math.min(vocabulary.magnitudeOf(first), vocabulary.magnitudeOf(second));
    if (magnitude <= best) continue;
    best = magnitude;
    found = [first, second];
  }
  return found;
}
