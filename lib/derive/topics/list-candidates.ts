import type { Moment } from '@/lib/core/model/moment';
import { cutWords, foldWord, type Word } from './cut-words';
import { isLetterOnly, isOpener } from './is-letter-only';
import { nameShape, singularName } from './name-shape';
import { type NameRun, readNameRuns } from './read-name-runs';

/** A name that may become a topic. */
export interface Candidate {
  /** The most frequent spelling. */
  readonly name: string;
  /** Other spellings that the name does not cover. */
  readonly aliases: readonly string[];
  /** Whether it is also an ordinary word in these texts, or a single letter. */
  readonly ordinary: boolean;
}

/** The occurrences of a name: how often each spelling, and how often the capital is significant. */
class Occurrences {
  significant = 0;
  distinct = false;
  readonly surfaces = new Map<string, number>();

  add(surface: string, significant: boolean, distinct: boolean): void {
    if (significant) this.significant += 1;
    this.distinct ||= distinct;
    this.surfaces.set(surface, (this.surfaces.get(surface) ?? 0) + 1);
  }

  get total(): number {
    return [...this.surfaces.values()].reduce((sum, count) => sum + count, 0);
  }

  /** Spellings, most frequent first. */
  spellings(): string[] {
    return [...this.surfaces]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(([surface]) => surface);
  }
}

const MIN_LETTER_OCCURRENCES = 2;
/** Two words are one name when this share of their occurrences is together. */
const MIN_SHARE_TOGETHER = 0.6;

export interface CandidateSource {
  /** The texts to read, each once. */
  readonly texts: readonly { readonly text: string; readonly moment: Moment }[];
  /** Whether a word is part of a listed name or of a person's name. */
  readonly isNamed: (text: string, word: Word) => boolean;
}

/** Lists names that are not listed yet, in order of first occurrence. */
export function listCandidates({ texts, isNamed }: CandidateSource): Candidate[] {
  const lower = new Map<string, number>();
  const read = texts.flatMap(({ text }) => {
    for (const { surface } of cutWords(text)) {
      if (surface !== surface.toLowerCase()) continue;
      const folded = foldWord(surface);
      lower.set(folded, (lower.get(folded) ?? 0) + 1);
    }
    return readNameRuns(text, (word) => isNamed(text, word)).map((run) => withoutLetters(text, run));
  });
  const runs = read.map((run) => withoutOpener(run, lower));
  const single = tallyWords(runs);
  const compound = tallyCompounds(runs, single);
  const inCompound = new Map<string, number>();
  for (const [key, { total }] of compound)
    for (const word of key.split(' ')) inCompound.set(word, (inCompound.get(word) ?? 0) + total);
  const lowerOf = (key: string): number => lower.get(key) ?? 0;
  const alone = [...single].filter(([key, seen]) => seen.total > (inCompound.get(key) ?? 0));
  return [
    ...[...compound].filter(([, seen]) => seen.significant > 0).map(([, seen]) => toCandidate(seen, false)),
    ...alone
      .filter(([key, seen]) => isName(key, seen, lowerOf(key)))
      .map(([key, seen]) => toCandidate(seen, lowerOf(key) > 0)),
  ];
}

/** A capital is evidence of a name only if the word is not as frequent in lower case. */
function isName(key: string, seen: Occurrences, lower: number): boolean {
  if (key.length === 1) return seen.significant >= MIN_LETTER_OCCURRENCES;
  return seen.distinct ? seen.significant >= lower : seen.significant > lower;
}

function withoutLetters(text: string, run: NameRun): NameRun {
  const words = run.words.filter((word) => word.shape !== 'letter' || !isLetterOnly(text, word, () => true));
  return words.length === run.words.length ? run : { words, number: words.length > 0 ? run.number : null };
}

/** "When Blackwell comes out": the first word of a sentence is not part of a name if it is an ordinary word, here or in English. */
function withoutOpener(run: NameRun, lower: ReadonlyMap<string, number>): NameRun {
  const [first, ...rest] = run.words;
  if (first === undefined || rest.length === 0 || first.significant || first.shape !== 'capital') return run;
  return lower.has(foldWord(first.surface)) || isOpener(first.surface) ? { ...run, words: rest } : run;
}

const keyOf = (surface: string): string => foldWord(singularName(surface));

function getOccurrences(all: Map<string, Occurrences>, key: string): Occurrences {
  const seen = all.get(key) ?? new Occurrences();
  all.set(key, seen);
  return seen;
}

function tallyWords(runs: readonly NameRun[]): Map<string, Occurrences> {
  const words = new Map<string, Occurrences>();
  for (const run of runs) {
    for (const { surface, shape, significant } of run.words)
      getOccurrences(words, keyOf(surface)).add(singularName(surface), significant, shape === 'distinct');
  }
  return words;
}

/** Names of several words, or of a word and a number, that mostly occur together. */
function tallyCompounds(
  runs: readonly NameRun[],
  single: ReadonlyMap<string, Occurrences>,
): Map<string, Occurrences> {
  const compound = new Map<string, Occurrences>();
  for (const { words, number } of runs) {
    const parts = number === null ? words : [...words.slice(-1), number];
    if (parts.length < 2 || parts.length > 4) continue;
    const surface = parts.map((part) => singularName(part.surface)).join(' ');
    const first = words.at(number === null ? 0 : -1);
    const significant =
      words.every((word) => word.significant || word === first) && words.some((word) => word.significant);
    const distinct = words.some(({ shape }) => shape === 'distinct');
    getOccurrences(compound, parts.map((part) => keyOf(part.surface)).join(' ')).add(
      surface,
      significant,
      distinct,
    );
  }
  for (const [key, seen] of compound) {
    const separate = key.split(' ').map((word) => single.get(word)?.total ?? 0);
    if (Math.max(...separate) * MIN_SHARE_TOGETHER > seen.total) compound.delete(key);
  }
  return compound;
}

function toCandidate(seen: Occurrences, isWord: boolean): Candidate {
  const [name = '', ...others] = seen.spellings();
  const ordinary = isWord && nameShape(name) !== 'distinct';
  // Where letter case does not matter, other spellings with the same letters add nothing.
  return { name, aliases: ordinary || !seen.distinct ? others : [], ordinary };
}
