import { parseTimecode } from '@/lib/core/time/timecode';
import { UNSPACED } from '@/lib/core/words/unspaced-scripts';
import type { IndexReader, TermEntry } from '@/lib/search/index/index-reader';
import { inflectStem } from '@/lib/search/words/inflect-stem';
import { editsAllowed } from './edits-allowed';
import type { QueryWord } from './parse-query';

export type MatchType = 'exact' | 'inflection' | 'prefix' | 'typo';

/** A term of the index that a word of the query may match; `weight` is 1 for the word itself. */
export interface Alternative {
  readonly entry: TermEntry;
  readonly weight: number;
  readonly type: MatchType;
}

/** The terms that a word of the query may match. */
export interface Expansion {
  readonly alternatives: readonly Alternative[];
  /** Its time in milliseconds if the word is a timecode. */
  readonly timecodeMs: number | null;
}

const MAX_CORRECTIONS = 6;
const UNSPACED_CHARACTER = new RegExp(String.raw`^[${UNSPACED}]\p{M}*$`, 'u');

/** Short prefixes get few completions: theirs are spread over the whole index. */
const maxCompletions = (length: number): number => [0, 2, 4, 12][length] ?? 48;

/** The maximum weight of a correction with two edits or more. */
export const TWO_EDITS_WEIGHT = 0.6;

type Lookup = (term: string, weight: number, type: MatchType) => Alternative[];

function createLookup(reader: IndexReader): Lookup {
  return (term, weight, type) => {
    const entry = reader.term(term);
    // A term that occurs in names needs the speakers, too.
    if (entry !== null && entry.names.length > 0) reader.speakers();
    return entry === null ? [] : [{ entry, weight, type }];
  };
}

function completions(word: string, alone: boolean, reader: IndexReader): Alternative[] {
  const find = createLookup(reader);
  const complete = (terms: readonly string[]): Alternative[] =>
    terms.flatMap((term) => find(term, 0.5 + 0.35 * (word.length / term.length), 'prefix'));
  // A single Chinese or Japanese character may be at either end of a bigram.
  if (UNSPACED_CHARACTER.test(word)) return complete(reader.vocabulary()?.containing(word, 48) ?? []);
  // Next to other words, one or two letters are not enough to complete.
  if (word.length < 3 && !alone) return [];
  return complete(reader.completions(word, maxCompletions(word.length)));
}

/** Corrections of a word that the index does not contain: mistyped or cut off. */
function corrections(word: string, unfinished: boolean, reader: IndexReader): Alternative[] {
  const edits = editsAllowed(word);
  const vocabulary = edits === 0 ? null : reader.vocabulary();
  if (vocabulary === null) return [];
  const near = vocabulary.near(word, { edits, limit: MAX_CORRECTIONS, unfinished });
  const find = createLookup(reader);
  const mistyped = near.flatMap(({ term, edits: needed }, place) =>
    find(term, (needed === 1 ? 0.75 : TWO_EDITS_WEIGHT) - place * 0.01, 'typo'),
  );
  const cut = unfinished ? [] : vocabulary.completions(word, MAX_CORRECTIONS);
  return [
    ...mistyped,
    ...cut.flatMap((term) => find(term, 0.4 + 0.3 * (word.length / term.length), 'prefix')),
  ];
}

function bestPerTerm(alternatives: readonly Alternative[]): Alternative[] {
  const best = new Map<string, Alternative>();
  for (const alternative of alternatives) {
    const { term } = alternative.entry;
    if ((best.get(term)?.weight ?? 0) < alternative.weight) best.set(term, alternative);
  }
  return [...best.values()];
}

/** Singular and plural are nearly equivalent: "gpu" should find "GPUs". */
function inflectionWeight(typed: string, term: string): number {
  const [short, long] = typed.length < term.length ? [typed, term] : [term, typed];
  return long === `${short}s` ? 0.97 : 0.86;
}

/** Expands a word to itself, its other spellings and its inflections. */
export function expandWord(word: QueryWord, reader: IndexReader): Expansion {
  const [typed = '', ...others] = word.spellings;
  const find = createLookup(reader);
  const inflected = word.exact ? [] : inflectStem(typed);
  return {
    alternatives: bestPerTerm([
      ...find(typed, 1, 'exact'),
      ...others.flatMap((other) => find(other, 0.9, 'exact')),
      ...inflected.flatMap((term) => find(term, inflectionWeight(typed, term), 'inflection')),
    ]),
    timecodeMs: typed.includes(':') ? parseTimecode(typed) : null,
  };
}

/** Expands one of the two words that a typed word was split into. */
export function expandPart(part: string, reader: IndexReader): Expansion {
  const find = createLookup(reader);
  const inflected = inflectStem(part).flatMap((term) =>
    find(term, 0.8 * inflectionWeight(part, term), 'inflection'),
  );
  return { alternatives: [...find(part, 0.8, 'typo'), ...inflected], timecodeMs: null };
}

/**
 * Adds completions of an unfinished word and, only if nothing else matches, spelling corrections. Call it after all words have
 * been looked up with expandWord; `alone` means that the query has no other word.
 */
export function expandFuzzy(
  word: QueryWord,
  known: Expansion,
  alone: boolean,
  reader: IndexReader,
): Expansion {
  const [typed = ''] = word.spellings;
  const completed =
    word.unfinished || UNSPACED_CHARACTER.test(typed) ? completions(typed, alone, reader) : [];
  const found = [...known.alternatives, ...completed];
  const skipCorrection =
    found.length > 0 || word.exact || known.timecodeMs !== null || reader.hasMissingParts();
  return {
    ...known,
    alternatives: bestPerTerm(skipCorrection ? found : corrections(typed, word.unfinished, reader)),
  };
}
