import type { QueryWord } from './parse-query';

const MAX_WORDS = 6;
const LEAST_LETTERS = 3;

const joins = (word: QueryWord | undefined): string | null => {
  const typed = word?.spellings[0] ?? '';
  return word?.exact === true || typed.length < LEAST_LETTERS || !/^\p{L}+$/u.test(typed) ? null : typed;
};

function joined(first: QueryWord | undefined, second: QueryWord | undefined): string[] {
  const [before, after] = [joins(first), joins(second)];
  return before === null || after === null ? [] : [before + after];
}

/**
 * Adds to words that stand side by side the one they may be in a text: who types "data base" may have heard of a database. Longer
 * queries have enough other words.
 */
export function joinNeighbours(words: readonly QueryWord[]): QueryWord[] {
  if (words.length > MAX_WORDS) return [...words];
  return words.map((word, place) => ({
    ...word,
    spellings: [
      ...new Set([...word.spellings, ...joined(words[place - 1], word), ...joined(word, words[place + 1])]),
    ],
  }));
}
