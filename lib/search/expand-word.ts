import type { QueryWord } from './parse-query';
import type { Vocabulary } from './vocabulary';

export type MatchType = 'exact' | 'inflection' | 'prefix' | 'typo';

/** A term of the index that may be what a word of the query means; `weight` is 1 for the word itself. */
export interface Alternative {
  readonly term: string;
  readonly weight: number;
  readonly type: MatchType;
}

const MAX_COMPLETIONS = 48;
const MAX_REPAIRS = 8;
const UNSPACED_CHARACTER = /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}]\p{M}*$/u;

/**
 * How many typing errors a word of this length may have: none below four letters, where nearly every word has a neighbour.
 * @example allowedEdits('moduler') // 2
 */
export function allowedEdits(word: string): number {
  if (word.length < 4 || /^[\d.:]+$/.test(word)) return 0;
  return word.length <= 6 ? 1 : 2;
}

function completions(word: string, vocabulary: Vocabulary): Alternative[] {
  // A single Chinese or Japanese character stands at either end of a pair.
  const terms = UNSPACED_CHARACTER.test(word)
    ? vocabulary.containing(word, MAX_COMPLETIONS)
    : vocabulary.completions(word, MAX_COMPLETIONS);
  return terms.map((term) => ({ term, weight: 0.5 + 0.35 * (word.length / term.length), type: 'prefix' }));
}

function repairs(word: string, vocabulary: Vocabulary, unfinished: boolean): Alternative[] {
  const edits = allowedEdits(word);
  if (edits === 0) return [];
  return vocabulary.near(word, { edits, limit: MAX_REPAIRS, unfinished }).map((near) => {
    const rareSlip = near.term[0] === word[0] ? 0 : 0.05;
    return { term: near.term, weight: (near.edits === 1 ? 0.75 : 0.55) - rareSlip, type: 'typo' };
  });
}

function heaviestOfEach(alternatives: readonly Alternative[]): Alternative[] {
  const best = new Map<string, Alternative>();
  for (const alternative of alternatives) {
    if ((best.get(alternative.term)?.weight ?? 0) < alternative.weight)
      best.set(alternative.term, alternative);
  }
  return [...best.values()];
}

/**
 * Lists the terms of the index a word of the query may mean, heaviest per term: itself, its other spellings and
 * inflections, what it may become when typed to its end, and, only when all that is unknown, its typing errors.
 */
export function expandWord(word: QueryWord, vocabulary: Vocabulary): Alternative[] {
  const [typed = '', ...others] = word.spellings;
  const found: Alternative[] = [];
  if (vocabulary.count(typed) > 0) found.push({ term: typed, weight: 1, type: 'exact' });
  for (const other of others) {
    if (vocabulary.count(other) > 0) found.push({ term: other, weight: 0.9, type: 'exact' });
  }
  if (!word.exact) {
    const inflected = vocabulary.inflections(typed);
    found.push(...inflected.map((term) => ({ term, weight: 0.85, type: 'inflection' as const })));
  }
  if (word.unfinished || UNSPACED_CHARACTER.test(typed)) found.push(...completions(typed, vocabulary));
  if (found.length === 0 && !word.exact) found.push(...repairs(typed, vocabulary, word.unfinished));
  return heaviestOfEach(found);
}
