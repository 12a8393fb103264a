import { isGuess } from './term-magnitude';
import { sharedStart, type WeighedTerms } from './vocabulary-text';

/** Of letters that neighbours do not share; compressed, each is 0.7 bytes, and a vocabulary may weigh 180 kB. */
const MAX_LETTERS = 230_000;

/** Keeps the terms that a mistyped word may mean. */
export function chooseGuesses({ terms, magnitudes }: WeighedTerms, least: number): WeighedTerms {
  const kept = [...terms.keys()].filter((place) =>
    isGuess(terms[place] ?? '', magnitudes[place] ?? 0, least),
  );
  return {
    terms: kept.map((place) => terms[place] ?? ''),
    magnitudes: kept.map((place) => magnitudes[place] ?? 0),
  };
}

/**
 * Finds the least magnitude at which a vocabulary stays small enough to be fetched; rare terms go first, for a term of a single moment
 * is a slip more often than a word.
 */
export function leastMagnitude(all: WeighedTerms): number {
  for (let least = 0; least < 36; least += 1) {
    const { terms } = chooseGuesses(all, least);
    const letters = terms.reduce(
      (sum, term, place) => sum + 1 + term.length - sharedStart(terms[place - 1] ?? '', term),
      0,
    );
    if (letters <= MAX_LETTERS) return least;
  }
  return 36;
}
