import type { QueryWord } from './parse-query';

const MAX_WORDS = 6;
const MIN_LETTERS = 3;

const joinableText = (word: QueryWord | undefined): string | null => {
  const typed = word?.spellings[0] ?? '';
  return word?.exact === true || typed.length < MIN_LETTERS || !/^\p{L}+$/u.test(typed) ? null : typed;
};

function joined(first: QueryWord | undefined, second: QueryWord | undefined): string[] {
  const [before, after] = [joinableText(first), joinableText(second)];
  return before === null || after === null ? [] : [before + after];
}

/**
 * Adds the joined form of adjacent words as a spelling, so that "data base" finds "database". Longer queries have enough other
 * words.
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
