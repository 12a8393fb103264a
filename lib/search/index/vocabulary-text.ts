import { decodeMagnitudes, encodeMagnitudes } from './term-magnitude';

/** Terms sorted by UTF-16 units, with their magnitudes. */
export interface WeightedTerms {
  readonly terms: readonly string[];
  readonly magnitudes: readonly number[];
}

/** The longest shared prefix that fits in one base-36 digit. */
const MAX_SHARED = 35;

/** The length of the prefix that two neighbours of a sorted list share, in UTF-16 units; never splits a surrogate pair. */
export function sharedPrefixLength(previous: string, term: string): number {
  let length = 0;
  while (length < MAX_SHARED && length < term.length && term[length] === previous[length]) length += 1;
  return /[\ud800-\udbff]/.test(term[length - 1] ?? '') ? length - 1 : length;
}

/**
 * Encodes a vocabulary as three texts (front coding): the prefix length that each term shares with the previous one, the rest of
 * the term, its magnitude. Compressed, this is a quarter smaller than the full terms.
 * @example encodeVocabulary({ terms: ['gpu', 'gpus'], magnitudes: [4, 2] }) // ['03', 'gpu\ns', '42']
 */
export function encodeVocabulary({ terms, magnitudes }: WeightedTerms): [string, string, string] {
  const shared = terms.map((term, place) => sharedPrefixLength(terms[place - 1] ?? '', term));
  const rests = terms.map((term, place) => term.slice(shared[place]));
  return [encodeMagnitudes(shared), rests.join('\n'), encodeMagnitudes(magnitudes)];
}

/** The exact inverse of encodeVocabulary. */
export function decodeVocabulary([shared, rests, magnitudes]: readonly [
  string,
  string,
  string,
]): WeightedTerms {
  if (shared === '') return { terms: [], magnitudes: [] };
  let previous = '';
  const starts = decodeMagnitudes(shared);
  const terms = rests.split('\n').map((rest, place) => {
    previous = previous.slice(0, starts[place]) + rest;
    return previous;
  });
  return { terms, magnitudes: decodeMagnitudes(magnitudes) };
}
