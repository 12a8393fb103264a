import { editDistance } from '@/lib/search/words/edit-distance';
import { countMissingLetters, letterMask } from '@/lib/search/words/letter-mask';
import type { WeighedTerms } from './vocabulary-text';

/** A term that is close to a word of the query, and how many edits away. */
export interface NearTerm {
  readonly term: string;
  readonly edits: number;
}

/** Terms of an index with how frequent each is (term-magnitude.ts), for unfinished and mistyped words. */
export interface Vocabulary {
  /** How frequent a term is, -1 for one that is not here. */
  readonly magnitudeOf: (term: string) => number;
  /** Longer terms that begin with this, the most frequent first. */
  readonly completions: (prefix: string, limit: number) => readonly string[];
  /** Terms that contain this, the most frequent first. */
  readonly containing: (part: string, limit: number) => readonly string[];
  /** Terms at most `edits` away, nearest first, then the most frequent; with `unfinished`, beginnings of terms count too. */
  readonly near: (word: string, options: NearOptions) => readonly NearTerm[];
}

export interface NearOptions {
  readonly edits: number;
  readonly limit: number;
  readonly unfinished?: boolean;
}

type Weighed = readonly [term: string, magnitude: number];

/** Orders terms with their magnitudes: the most frequent first, then by the alphabet. */
export function frequentFirst([a, left]: Weighed, [b, right]: Weighed): number {
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
  // Half a word half mistyped: one edit is all that can be guessed.
  return Math.min(whole, editDistance(word, term.slice(0, word.length), 1) === 1 ? edits : edits + 1);
}

/** Whether the letters of two words leave room for so few edits; an edit changes at most one letter on either side. */
function mayBeNear(word: string, term: string, own: number, other: number, options: NearOptions): boolean {
  const { edits, unfinished } = options;
  if (countMissingLetters(own, other) > edits) return false;
  if (unfinished === true && term.length > word.length) return true;
  return Math.abs(term.length - word.length) <= edits && countMissingLetters(other, own) <= edits;
}

/** Makes a vocabulary of terms and their magnitudes. */
export function createVocabulary({ terms, magnitudes }: WeighedTerms): Vocabulary {
  let signs: Int32Array | null = null;
  const best = (places: readonly number[], limit: number): string[] =>
    places
      .map((place): Weighed => [terms[place] ?? '', magnitudes[place] ?? 0])
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
      signs ??= Int32Array.from(terms, letterMask);
      const own = letterMask(word);
      const found: { term: string; edits: number; magnitude: number }[] = [];
      for (const [place, term] of terms.entries()) {
        if (!mayBeNear(word, term, own, signs[place] ?? 0, options)) continue;
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
