import type { Moment } from '@/lib/core/model/moment';
import { cutWords, foldWord, type Word } from './cut-words';
import { isLetterOnly, isOpener } from './letter-guard';
import { nameShape, singularName } from './name-shape';
import { type NameRun, readNameRuns } from './read-name-runs';

/** A name that may become a topic. */
export interface Candidate {
  /** As it is written most often. */
  readonly name: string;
  /** Other ways in which it is written that the name does not cover. */
  readonly aliases: readonly string[];
  /** It is also an ordinary word of these texts, or a letter. */
  readonly ordinary: boolean;
}

/** What is known of a name: how often it is written how, and how often its writing tells that it is a name. */
class Sightings {
  telling = 0;
  distinct = false;
  readonly surfaces = new Map<string, number>();

  add(surface: string, telling: boolean, distinct: boolean): void {
    if (telling) this.telling += 1;
    this.distinct ||= distinct;
    this.surfaces.set(surface, (this.surfaces.get(surface) ?? 0) + 1);
  }

  get total(): number {
    return [...this.surfaces.values()].reduce((sum, count) => sum + count, 0);
  }

  /** How it is written, most often first. */
  spellings(): string[] {
    return [...this.surfaces]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(([surface]) => surface);
  }
}

const RARE_LETTER = 2;
/** Two words are one name where they stand together this often of the times that either is there. */
const TOGETHER = 0.6;

export interface CandidateSource {
  /** What is read: each text once. */
  readonly texts: readonly { readonly text: string; readonly moment: Moment }[];
  /** True for a word that is part of a name somebody has listed, or of a person's. */
  readonly isNamed: (text: string, word: Word) => boolean;
}

/** Lists what is written like a name and is none yet, in the order in which it is met. */
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
    ...[...compound].filter(([, seen]) => seen.telling > 0).map(([, seen]) => toCandidate(seen, false)),
    ...alone
      .filter(([key, seen]) => isName(key, seen, lowerOf(key)))
      .map(([key, seen]) => toCandidate(seen, lowerOf(key) > 0)),
  ];
}

/** A capital tells a name only where the word is not written without one as often. */
function isName(key: string, seen: Sightings, lower: number): boolean {
  if (key.length === 1) return seen.telling >= RARE_LETTER;
  return seen.distinct ? seen.telling >= lower : seen.telling > lower;
}

function withoutLetters(text: string, run: NameRun): NameRun {
  const words = run.words.filter((word) => word.shape !== 'letter' || !isLetterOnly(text, word, () => true));
  return words.length === run.words.length ? run : { words, number: words.length > 0 ? run.number : null };
}

/** "When Blackwell comes out": the first word of a sentence is no part of a name if it is an ordinary one, here or in English. */
function withoutOpener(run: NameRun, lower: ReadonlyMap<string, number>): NameRun {
  const [first, ...rest] = run.words;
  if (first === undefined || rest.length === 0 || first.telling || first.shape !== 'capital') return run;
  return lower.has(foldWord(first.surface)) || isOpener(first.surface) ? { ...run, words: rest } : run;
}

const keyOf = (surface: string): string => foldWord(singularName(surface));

function sightingsOf(all: Map<string, Sightings>, key: string): Sightings {
  const seen = all.get(key) ?? new Sightings();
  all.set(key, seen);
  return seen;
}

function tallyWords(runs: readonly NameRun[]): Map<string, Sightings> {
  const words = new Map<string, Sightings>();
  for (const run of runs) {
    for (const { surface, shape, telling } of run.words)
      sightingsOf(words, keyOf(surface)).add(singularName(surface), telling, shape === 'distinct');
  }
  return words;
}

/** Names of several words, and of a word with its number, where they mostly stand together. */
function tallyCompounds(
  runs: readonly NameRun[],
  single: ReadonlyMap<string, Sightings>,
): Map<string, Sightings> {
  const compound = new Map<string, Sightings>();
  for (const { words, number } of runs) {
    const parts = number === null ? words : [...words.slice(-1), number];
    if (parts.length < 2 || parts.length > 4) continue;
    const surface = parts.map((part) => singularName(part.surface)).join(' ');
    const first = words.at(number === null ? 0 : -1);
    const telling =
      words.every((word) => word.telling || word === first) && words.some((word) => word.telling);
    const distinct = words.some(({ shape }) => shape === 'distinct');
    sightingsOf(compound, parts.map((part) => keyOf(part.surface)).join(' ')).add(surface, telling, distinct);
  }
  for (const [key, seen] of compound) {
    const apart = key.split(' ').map((word) => single.get(word)?.total ?? 0);
    if (Math.max(...apart) * TOGETHER > seen.total) compound.delete(key);
  }
  return compound;
}

function toCandidate(seen: Sightings, isWord: boolean): Candidate {
  const [name = '', ...others] = seen.spellings();
  const ordinary = isWord && nameShape(name) !== 'distinct';
  // Where letter case does not matter, other spellings of the same letters say nothing new.
  return { name, aliases: ordinary || !seen.distinct ? others : [], ordinary };
}
