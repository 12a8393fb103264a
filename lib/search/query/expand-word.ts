import { parseTimecode } from '@/lib/core/time/timecode';
import { UNSPACED } from '@/lib/core/words/unspaced-scripts';
import type { IndexReader, TermEntry } from '@/lib/search/index/index-reader';
import { inflectStem } from '@/lib/search/words/inflect-stem';
import { editsAllowed } from './edits-allowed';
import type { QueryWord } from './parse-query';

export type MatchType = 'exact' | 'inflection' | 'prefix' | 'typo';

/** A term of the index that may be what a word of the query means; `weight` is 1 for the word itself. */
export interface Alternative {
  readonly entry: TermEntry;
  readonly weight: number;
  readonly type: MatchType;
}

/** A word of the query and what it may mean. */
export interface Expansion {
  readonly alternatives: readonly Alternative[];
  /** The time it names, in milliseconds, when it is a clock. */
  readonly clockMs: number | null;
}

const MAX_REPAIRS = 6;
const UNSPACED_CHARACTER = new RegExp(String.raw`^[${UNSPACED}]\p{M}*$`, 'u');

/** A shorter beginning may become anything: what it completes to is spread over the whole index. */
const maxCompletions = (length: number): number => [0, 2, 4, 12][length] ?? 48;

/** What a repair of two edits or more counts at most. */
export const TWO_EDITS = 0.6;

type Find = (term: string, weight: number, type: MatchType) => Alternative[];

function finder(reader: IndexReader): Find {
  return (term, weight, type) => {
    const entry = reader.term(term);
    // Whoever speaks under a name is needed as soon as the name is.
    if (entry !== null && entry.names.length > 0) reader.speakers();
    return entry === null ? [] : [{ entry, weight, type }];
  };
}

function completions(word: string, alone: boolean, reader: IndexReader): Alternative[] {
  const find = finder(reader);
  const complete = (terms: readonly string[]): Alternative[] =>
    terms.flatMap((term) => find(term, 0.5 + 0.35 * (word.length / term.length), 'prefix'));
  // A single Chinese or Japanese character stands at either end of a pair.
  if (UNSPACED_CHARACTER.test(word)) return complete(reader.vocabulary()?.containing(word, 48) ?? []);
  // Beside other words one or two letters say nothing yet.
  if (word.length < 3 && !alone) return [];
  return complete(reader.completions(word, maxCompletions(word.length)));
}

/** What a word that nobody says may have been meant to be: mistyped, or left off before its end. */
function repairs(word: string, unfinished: boolean, reader: IndexReader): Alternative[] {
  const edits = editsAllowed(word);
  const vocabulary = edits === 0 ? null : reader.vocabulary();
  if (vocabulary === null) return [];
  const near = vocabulary.near(word, { edits, limit: MAX_REPAIRS, unfinished });
  const find = finder(reader);
  const mistyped = near.flatMap(({ term, edits: needed }, place) =>
    find(term, (needed === 1 ? 0.75 : TWO_EDITS) - place * 0.01, 'typo'),
  );
  const cut = unfinished ? [] : vocabulary.completions(word, MAX_REPAIRS);
  return [
    ...mistyped,
    ...cut.flatMap((term) => find(term, 0.4 + 0.3 * (word.length / term.length), 'prefix')),
  ];
}

function heaviestOfEach(alternatives: readonly Alternative[]): Alternative[] {
  const best = new Map<string, Alternative>();
  for (const alternative of alternatives) {
    const { term } = alternative.entry;
    if ((best.get(term)?.weight ?? 0) < alternative.weight) best.set(term, alternative);
  }
  return [...best.values()];
}

/** One or many of a thing is the same thing: nobody who types "gpu" minds "GPUs". */
function inflectionWeight(typed: string, term: string): number {
  const [short, long] = typed.length < term.length ? [typed, term] : [term, typed];
  return long === `${short}s` ? 0.97 : 0.86;
}

/** What a word means for sure: itself, its other spellings and its inflections. */
export function expandSurely(word: QueryWord, reader: IndexReader): Expansion {
  const [typed = '', ...others] = word.spellings;
  const find = finder(reader);
  const inflected = word.exact ? [] : inflectStem(typed);
  return {
    alternatives: heaviestOfEach([
      ...find(typed, 1, 'exact'),
      ...others.flatMap((other) => find(other, 0.9, 'exact')),
      ...inflected.flatMap((term) => find(term, inflectionWeight(typed, term), 'inflection')),
    ]),
    clockMs: typed.includes(':') ? parseTimecode(typed) : null,
  };
}

/** One of the two words that a typed one was put together of. */
export function expandPart(part: string, reader: IndexReader): Expansion {
  const find = finder(reader);
  const inflected = inflectStem(part).flatMap((term) =>
    find(term, 0.8 * inflectionWeight(part, term), 'inflection'),
  );
  return { alternatives: [...find(part, 0.8, 'typo'), ...inflected], clockMs: null };
}

/**
 * Adds what a word may mean besides: what it may become when typed to its end, and, only when all that is unknown, its typing
 * errors. Call it when everything that is sure has been looked up; `alone` says that the query has no other word.
 */
export function expandFurther(
  word: QueryWord,
  sure: Expansion,
  alone: boolean,
  reader: IndexReader,
): Expansion {
  const [typed = ''] = word.spellings;
  const longer = word.unfinished || UNSPACED_CHARACTER.test(typed) ? completions(typed, alone, reader) : [];
  const found = [...sure.alternatives, ...longer];
  const guessed = found.length > 0 || word.exact || sure.clockMs !== null || reader.lacks();
  return {
    ...sure,
    alternatives: heaviestOfEach(guessed ? found : repairs(typed, word.unfinished, reader)),
  };
}
