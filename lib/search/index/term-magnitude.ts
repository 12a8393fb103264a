/** The frequency of a term in half powers of two, from 0 to 35: one base-36 digit, and the same in every layout. */
export function termMagnitude(count: number): number {
  return Math.min(35, Math.round(2 * Math.log2(Math.max(1, count))));
}

/** Encodes magnitudes as one base-36 digit each. */
export function encodeMagnitudes(magnitudes: readonly number[]): string {
  return magnitudes.map((magnitude) => magnitude.toString(36)).join('');
}

/** The exact inverse of encodeMagnitudes. */
export function decodeMagnitudes(text: string): number[] {
  return [...text].map((letter) => Number.parseInt(letter, 36));
}

/**
 * Whether a mistyped word may be corrected to a term. In a large library these are the terms, except numbers, of at least the
 * magnitude that keeps the vocabulary small enough to fetch (`least`); in a small one (-1) all terms.
 */
export function isCorrectionTerm(term: string, magnitude: number, least: number): boolean {
  return least < 0 || (magnitude >= least && !/^[\d.:]+$/.test(term));
}
