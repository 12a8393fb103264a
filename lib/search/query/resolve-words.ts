import type { IndexReader } from '@/lib/search/index/index-reader';
import { type Expansion, expandFuzzy, expandPart, expandWord, TWO_EDITS_WEIGHT } from './expand-word';
import type { ParsedQuery, QueryWord } from './parse-query';
import type { RankedWord } from './ranked-word';
import { isSplittable, splitWord } from './split-word';

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
function joinNeighbours(words: readonly QueryWord[]): QueryWord[] {
  if (words.length > MAX_WORDS) return [...words];
  return words.map((word, place) => ({
    ...word,
    spellings: [
      ...new Set([...word.spellings, ...joined(words[place - 1], word), ...joined(word, words[place + 1])]),
    ],
  }));
}

/** A word of the query with its matching terms. */
export interface ResolvedWord extends RankedWord, Expansion {
  readonly typed: string;
  /** Too frequent to be looked up: it selects no moments, and is only matched in the texts. */
  readonly isStopWord: boolean;
}

/** A word in more than this share of all moments is a stop word if the query has other words. */
const STOP_WORD_SHARE = 0.25;

/** Inverse document frequency as in BM25, always above 0. */
const rarityOf = (count: number, total: number): number =>
  Math.log(1 + (total - count + 0.5) / (count + 0.5));

/** One or two letters of an unfinished word count little, so that they do not displace what was found without them. */
const confidence = (word: QueryWord): number => (word.unfinished && typedOf(word).length < 3 ? 0.3 : 1);

const typedOf = ({ spellings }: QueryWord): string => spellings[0] ?? '';

/** Finds the stop words of a query; one of stop words only keeps its two rarest. */
function findStopWords(words: readonly QueryWord[], { outline }: IndexReader): ReadonlySet<QueryWord> {
  const share = (word: QueryWord): number => (outline.common.get(typedOf(word)) ?? 0) / outline.total;
  const frequent = words.filter((word) => share(word) > STOP_WORD_SHARE);
  if (frequent.length < words.length) return new Set(frequent);
  // In a query of stop words only, the rarest ones are looked up, as an adjacent pair.
  const rarest = [...words].sort((a, b) => share(a) - share(b)).slice(0, 2);
  return new Set(frequent.filter((word) => !rarest.includes(word)));
}

function resolveWord(word: QueryWord, expansion: Expansion, reader: IndexReader): ResolvedWord {
  const counts = expansion.alternatives.map(({ entry }) => entry.postings.length + entry.spokenCount);
  const count = Math.max(0, ...counts);
  return {
    ...expansion,
    typed: typedOf(word),
    isStopWord: false,
    rarity: rarityOf(count, reader.outline.total) * confidence(word),
    weights: new Map(expansion.alternatives.map(({ entry, weight }) => [entry.term, weight])),
  };
}

/** A stop word matches itself in the texts, in every spelling. */
function resolveStopWord(word: QueryWord, reader: IndexReader): ResolvedWord {
  const count = reader.outline.common.get(typedOf(word)) ?? 0;
  const weights = word.spellings.map((spelling, place): [string, number] => [
    spelling,
    place === 0 ? 1 : 0.9,
  ]);
  return {
    alternatives: [],
    timecodeMs: null,
    typed: typedOf(word),
    isStopWord: true,
    rarity: rarityOf(count, reader.outline.total),
    weights: new Map(weights),
  };
}

/** Resolves the words of a query to terms: exact matches, other spellings and inflections. */
export function resolveWords(query: ParsedQuery, reader: IndexReader): ResolvedWord[] {
  const stopWords = findStopWords(query.words, reader);
  const joined = joinNeighbours(query.words);
  return query.words.map((word, place) =>
    stopWords.has(word)
      ? resolveStopWord(word, reader)
      : resolveWord(word, expandWord(joined[place] ?? word, reader), reader),
  );
}

/** Splits a word without a close match into two known words, if possible. */
function splitUnknown(word: QueryWord, resolved: ResolvedWord, reader: IndexReader): ResolvedWord[] {
  const uncertain = resolved.alternatives.every(
    ({ type, weight }) => type === 'typo' && weight <= TWO_EDITS_WEIGHT,
  );
  const maySplit = uncertain && !word.exact && resolved.timecodeMs === null && !reader.hasMissingParts();
  const vocabulary = maySplit && isSplittable(typedOf(word)) ? reader.vocabulary() : null;
  const parts = vocabulary === null ? null : splitWord(typedOf(word), vocabulary);
  return parts === null
    ? [resolved]
    : parts.map((part) => resolveWord(word, expandPart(part, reader), reader));
}

/** Adds fuzzy matches: completions of unfinished words, corrections of unknown ones, or their split into two. */
export function resolveFuzzyWords(
  query: ParsedQuery,
  resolved: readonly ResolvedWord[],
  reader: IndexReader,
): ResolvedWord[] {
  const alone = query.words.length === 1;
  return resolved.flatMap((known, place) => {
    const word = query.words[place];
    if (word === undefined || known.isStopWord) return known;
    return splitUnknown(word, resolveWord(word, expandFuzzy(word, known, alone, reader), reader), reader);
  });
}
