/** How frequent a term is, in half powers of two from 0 to 35: one letter of a file, and the same in every layout. */
export function termMagnitude(count: number): number {
  return Math.min(35, Math.round(2 * Math.log2(Math.max(1, count))));
}

/** Writes magnitudes as one letter or digit each. */
export function encodeMagnitudes(magnitudes: readonly number[]): string {
  return magnitudes.map((magnitude) => magnitude.toString(36)).join('');
}

/** The exact inverse of encodeMagnitudes. */
export function decodeMagnitudes(text: string): number[] {
  return [...text].map((letter) => Number.parseInt(letter, 36));
}

/**
 * Tells whether a term may be what a mistyped word means: of a large library the terms of at least a magnitude that keeps the
 * vocabulary small enough to be fetched (`least`), and no numbers; of a small one (-1) every term.
 */
export function isGuess(term: string, magnitude: number, least: number): boolean {
  return least < 0 || (magnitude >= least && !/^[\d.:]+$/.test(term));
}
