import { editDistance } from './edit-distance';
import { stemWord } from './stem-word';

/** A term that is close to a word of the query, and how many edits away. */
export interface NearTerm {
  readonly term: string;
  readonly edits: number;
}

/** Every term of an index with the number of moments it stands in, ready for exact, unfinished and mistyped words. */
export interface Vocabulary {
  readonly count: (term: string) => number;
  /** Other terms with the same stem. */
  readonly inflections: (term: string) => readonly string[];
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

function groupByStem(terms: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const term of terms) {
    const stem = stemWord(term);
    const group = groups.get(stem);
    if (group === undefined) groups.set(stem, [term]);
    else group.push(term);
  }
  return groups;
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

/**
 * Makes a vocabulary of terms and the number of moments each stands in; `terms` must be sorted by UTF-16 units, as
 * build-index writes them.
 */
export function createVocabulary(terms: readonly string[], counts: readonly number[]): Vocabulary {
  const countOf = new Map(terms.map((term, index) => [term, counts[index] ?? 0]));
  const count = (term: string): number => countOf.get(term) ?? 0;
  const frequentFirst = (a: string, b: string): number => count(b) - count(a) || (a < b ? -1 : 1);
  let stems: Map<string, string[]> | null = null;
  return {
    count,
    inflections: (term) => {
      stems ??= groupByStem(terms);
      return (stems.get(stemWord(term)) ?? []).filter((other) => other !== term);
    },
    completions: (prefix, limit) => {
      const found: string[] = [];
      for (let index = lowerBound(terms, prefix); terms[index]?.startsWith(prefix) === true; index += 1) {
        if (terms[index] !== prefix) found.push(terms[index] ?? '');
      }
      return found.sort(frequentFirst).slice(0, limit);
    },
    containing: (part, limit) =>
      terms
        .filter((term) => term !== part && term.includes(part))
        .sort(frequentFirst)
        .slice(0, limit),
    near: (word, options) =>
      terms
        .map((term) => ({ term, edits: editsBetween(word, term, options) }))
        .filter(({ edits }) => edits > 0 && edits <= options.edits)
        .sort((a, b) => a.edits - b.edits || frequentFirst(a.term, b.term))
        .slice(0, options.limit),
  };
}
