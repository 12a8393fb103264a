import type { IndexReader } from '@/lib/search/index/index-reader';
import { type Expansion, expandFurther, expandPart, expandSurely, TWO_EDITS } from './expand-word';
import { joinNeighbours } from './join-neighbours';
import type { ParsedQuery, QueryWord } from './parse-query';
import type { RankedWord } from './ranked-word';
import { splittable, splitWord } from './split-word';

/** A word of the query with its meanings looked up. */
export interface UnderstoodWord extends RankedWord, Expansion {
  readonly typed: string;
  /** Stands nearly everywhere: it finds nothing by itself, and only the texts tell where it stands. */
  readonly passedOver: boolean;
}

/** A word in more than this share of all moments is not looked up where others do. */
const EVERYWHERE = 0.25;

/** Inverse document frequency as in BM25, always above 0. */
const rarityOf = (count: number, total: number): number =>
  Math.log(1 + (total - count + 0.5) / (count + 0.5));

/** The first letters of a word that is being typed are not yet that word: what was found before them should stay. */
const certainty = (word: QueryWord): number => (word.unfinished && typedOf(word).length < 3 ? 0.3 : 1);

const typedOf = ({ spellings }: QueryWord): string => spellings[0] ?? '';

/** Tells which words are passed over: those that stand everywhere, unless nothing else is asked for. */
function findSmallWords(words: readonly QueryWord[], { outline }: IndexReader): ReadonlySet<QueryWord> {
  const share = (word: QueryWord): number => (outline.common.get(typedOf(word)) ?? 0) / outline.total;
  const small = words.filter((word) => share(word) > EVERYWHERE);
  if (small.length < words.length) return new Set(small);
  // A query of small words only: the least frequent ones find, side by side.
  const rarest = [...words].sort((a, b) => share(a) - share(b)).slice(0, 2);
  return new Set(small.filter((word) => !rarest.includes(word)));
}

function understood(word: QueryWord, expansion: Expansion, reader: IndexReader): UnderstoodWord {
  const counts = expansion.alternatives.map(({ entry }) => entry.postings.length + entry.spokenCount);
  const count = Math.max(0, ...counts);
  return {
    ...expansion,
    typed: typedOf(word),
    passedOver: false,
    rarity: rarityOf(count, reader.outline.total) * certainty(word),
    weights: new Map(expansion.alternatives.map(({ entry, weight }) => [entry.term, weight])),
  };
}

/** What a passed over word means in a text: itself, in every spelling. */
function passOver(word: QueryWord, reader: IndexReader): UnderstoodWord {
  const count = reader.outline.common.get(typedOf(word)) ?? 0;
  const weights = word.spellings.map((spelling, place): [string, number] => [
    spelling,
    place === 0 ? 1 : 0.9,
  ]);
  return {
    alternatives: [],
    clockMs: null,
    typed: typedOf(word),
    passedOver: true,
    rarity: rarityOf(count, reader.outline.total),
    weights: new Map(weights),
  };
}

/** Looks up what the words of a query mean for sure. */
export function lookUpWords(query: ParsedQuery, reader: IndexReader): UnderstoodWord[] {
  const small = findSmallWords(query.words, reader);
  const joined = joinNeighbours(query.words);
  return query.words.map((word, place) =>
    small.has(word)
      ? passOver(word, reader)
      : understood(word, expandSurely(joined[place] ?? word, reader), reader),
  );
}

/** A word that is close to nothing, as two that were written without a space; else as it is. */
function separate(word: QueryWord, meant: UnderstoodWord, reader: IndexReader): UnderstoodWord[] {
  const far = meant.alternatives.every(({ type, weight }) => type === 'typo' && weight <= TWO_EDITS);
  const unsure = far && !word.exact && meant.clockMs === null && !reader.hasMissingParts();
  const vocabulary = unsure && splittable(typedOf(word)) ? reader.vocabulary() : null;
  const parts = vocabulary === null ? null : splitWord(typedOf(word), vocabulary);
  return parts === null ? [meant] : parts.map((part) => understood(word, expandPart(part, reader), reader));
}

/** Adds what the words may mean besides: unfinished ones to their end, unknown ones repaired, or read as two. */
export function guessFurther(
  query: ParsedQuery,
  sure: readonly UnderstoodWord[],
  reader: IndexReader,
): UnderstoodWord[] {
  const alone = query.words.length === 1;
  return sure.flatMap((known, place) => {
    const word = query.words[place];
    if (word === undefined || known.passedOver) return known;
    return separate(word, understood(word, expandFurther(word, known, alone, reader), reader), reader);
  });
}
