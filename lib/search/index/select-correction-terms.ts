import { isCorrectionTerm } from './term-magnitude';
import { sharedPrefixLength, type WeightedTerms } from './vocabulary-text';

/** Counts letters that a term does not share with the previous one: 0.7 bytes each, compressed; the vocabulary may be 180 kB. */
const MAX_LETTERS = 230_000;

/** Selects the terms that a mistyped word may be corrected to. */
export function selectCorrectionTerms({ terms, magnitudes }: WeightedTerms, least: number): WeightedTerms {
  const kept = [...terms.keys()].filter((place) =>
    isCorrectionTerm(terms[place] ?? '', magnitudes[place] ?? 0, least),
  );
  return {
    terms: kept.map((place) => terms[place] ?? ''),
    magnitudes: kept.map((place) => magnitudes[place] ?? 0),
  };
}

/**
 * Finds the lowest magnitude that keeps the vocabulary small enough to fetch. Rare terms are dropped first: a term in a single
 * moment is more often a mistake than a word.
 */
export function minCorrectionMagnitude(all: WeightedTerms): number {
  for (let least = 0; least < 36; least += 1) {
    const { terms } = selectCorrectionTerms(all, least);
    const letters = terms.reduce(
      (sum, term, place) => sum + 1 + term.length - sharedPrefixLength(terms[place - 1] ?? '', term),
      0,
    );
    if (letters <= MAX_LETTERS) return least;
  }
  return 36;
}
