import { editDistance } from '@/lib/search/words/edit-distance';
import { countMissingLetters, letterMask } from '@/lib/search/words/letter-mask';
import type { WeightedTerms } from './vocabulary-text';

/** A term close to a word of the query, and its edit distance. */
export interface NearTerm {
  readonly term: string;
  readonly edits: number;
}

/** The terms of an index with their magnitudes (term-magnitude.ts), for completing and correcting words. */
export interface Vocabulary {
  /** The magnitude of a term, or -1 if it is not in the vocabulary. */
  readonly magnitudeOf: (term: string) => number;
  /** Longer terms that begin with this, the most frequent first. */
  readonly completions: (prefix: string, limit: number) => readonly string[];
  /** Terms that contain this, the most frequent first. */
  readonly containing: (part: string, limit: number) => readonly string[];
  /** Terms at most `edits` away, nearest first, then the most frequent; with `unfinished`, prefixes of terms are compared, too. */
  readonly near: (word: string, options: NearOptions) => readonly NearTerm[];
}

export interface NearOptions {
  readonly edits: number;
  readonly limit: number;
  readonly unfinished?: boolean;
}

type WeightedTerm = readonly [term: string, magnitude: number];

/** Compares terms with their magnitudes: most frequent first, then alphabetically. */
export function frequentFirst([a, left]: WeightedTerm, [b, right]: WeightedTerm): number {
  return right - left || (a < b ? -1 : 1);
}

function lowerBound(terms: readonly string[], wanted: string): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

function editsBetween(word: string, term: string, { edits, unfinished }: NearOptions): number {
  const whole = editDistance(word, term, edits);
  if (unfinished !== true || term.length <= word.length) return whole;
  // For an unfinished word, at most one edit can be corrected with confidence.
  return Math.min(whole, editDistance(word, term.slice(0, word.length), 1) === 1 ? edits : edits + 1);
}

/** Rules out by letters and length that two words are close enough; an edit changes at most one letter on either side. */
function mayBeNear(
  word: string,
  term: string,
  wordMask: number,
  termMask: number,
  options: NearOptions,
): boolean {
  const { edits, unfinished } = options;
  if (countMissingLetters(wordMask, termMask) > edits) return false;
  if (unfinished === true && term.length > word.length) return true;
  return Math.abs(term.length - word.length) <= edits && countMissingLetters(termMask, wordMask) <= edits;
}

/** Creates a vocabulary from terms and their magnitudes. */
export function createVocabulary({ terms, magnitudes }: WeightedTerms): Vocabulary {
  let masks: Int32Array | null = null;
  const best = (places: readonly number[], limit: number): string[] =>
    places
      .map((place): WeightedTerm => [terms[place] ?? '', magnitudes[place] ?? 0])
      .sort(frequentFirst)
      .slice(0, limit)
      .map(([term]) => term);
  return {
    magnitudeOf: (term) => {
      const place = lowerBound(terms, term);
      return terms[place] === term ? (magnitudes[place] ?? 0) : -1;
    },
    completions: (prefix, limit) => {
      const found: number[] = [];
      for (let place = lowerBound(terms, prefix); terms[place]?.startsWith(prefix) === true; place += 1) {
        if (terms[place] !== prefix) found.push(place);
      }
      return best(found, limit);
    },
    containing: (part, limit) =>
      best(
        [...terms.keys()].filter((place) => terms[place] !== part && terms[place]?.includes(part)),
        limit,
      ),
    near: (word, options) => {
      masks ??= Int32Array.from(terms, letterMask);
      const mask = letterMask(word);
      const found: { term: string; edits: number; magnitude: number }[] = [];
      for (const [place, term] of terms.entries()) {
        if (!mayBeNear(word, term, mask, masks[place] ?? 0, options)) continue;
        const edits = editsBetween(word, term, options);
        if (edits > 0 && edits <= options.edits)
          found.push({ term, edits, magnitude: magnitudes[place] ?? 0 });
      }
      return found
        .sort((a, b) => a.edits - b.edits || frequentFirst([a.term, a.magnitude], [b.term, b.magnitude]))
        .slice(0, options.limit);
    },
  };
}
