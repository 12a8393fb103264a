import type { Moment } from '@/lib/core/model/moment';
import { tokenise } from '@/lib/search/words/tokenise';
import type { BenchQuery } from './query-set';
import { pick, seededRandom } from './seeded-random';

const PASSAGES = 60;

type Random = () => number;
type Make = (words: readonly string[], random: Random) => string;

const withLast = (words: readonly string[], last: string): string => [...words.slice(0, -1), last].join(' ');

function shuffled(words: readonly string[], random: Random): string {
  return words
    .map((word) => ({ word, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ word }) => word)
    .join(' ');
}

/** Swaps two letters after the first. */
function swapLetters(word: string, random: Random): string {
  const at = 1 + Math.floor(random() * Math.max(1, word.length - 2));
  return word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
}

/** Makes queries from three words of a passage: the kinds of query set A that need no dictionary. */
const KINDS: Readonly<Record<string, Make>> = {
  a: (words) => words.join(' '),
  b: shuffled,
  c: (words, random) => withLast(words, swapLetters(words.at(-1) ?? '', random)),
  d: (words) => withLast(words, (words.at(-1) ?? '').slice(0, -2)),
};

interface TokenisedMoment {
  readonly moment: Moment;
  readonly terms: readonly string[];
}

/** Finds the moments that contain all words, or with `inRow` the words as a phrase. */
function truthOf(
  all: readonly TokenisedMoment[],
  words: readonly string[],
  inRow: boolean,
): BenchQuery['truth'] {
  const matches = ({ terms }: TokenisedMoment): boolean =>
    inRow
      ? ` ${terms.join(' ')} `.includes(` ${words.join(' ')} `)
      : words.every((word) => terms.includes(word));
  return all.filter(matches).map(({ moment: { episode, startMs, endMs } }) => ({
    episode,
    startMs: startMs ?? 0,
    endMs: endMs ?? startMs ?? 0,
  }));
}

/**
 * Makes queries as people remember passages: (a) three words in order, (b) shuffled, (c) with a typo, (d) with an unfinished last
 * word, (e) five consecutive words. Every passage that contains the words is correct.
 */
export function makeQueries(moments: readonly Moment[]): BenchQuery[] {
  const random = seededRandom(5);
  const all = moments
    .filter(({ kind }) => kind === 'transcript')
    .map((moment): TokenisedMoment => ({ moment, terms: tokenise(moment.text).map(({ term }) => term) }));
  const queries: BenchQuery[] = [];
  for (let place = 0; place < PASSAGES; place += 1) {
    const terms = pick(all, random)?.terms ?? [];
    const start = Math.floor(random() * (terms.length - 5));
    const row = terms.slice(start, start + 5);
    queries.push({ id: `${place}-e`, kind: 'e', q: row.join(' '), truth: truthOf(all, row, true) });
    const long = [...new Set(terms.filter((term) => term.length > 4))];
    const words = long.filter(() => random() < 0.4).slice(0, 3);
    if (words.length < 3) continue;
    const truth = truthOf(all, words, false);
    for (const [kind, make] of Object.entries(KINDS)) {
      queries.push({ id: `${place}-${kind}`, kind, q: make(words, random), truth });
    }
  }
  return queries;
}
