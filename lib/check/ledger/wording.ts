import { normaliseWords } from '@/lib/core/ids/content-id';
import { UNSPACED } from '@/lib/core/words/unspaced-scripts';

/** A text as the ledger compares it. */
export interface Wording {
  readonly tokens: readonly string[];
  /** How often each token stands there. */
  readonly counts: ReadonlyMap<string, number>;
  /** Neighbouring tokens; empty where the order of the words is not recorded. */
  readonly pairs: ReadonlySet<string>;
}

/** Scripts that write without spaces: each letter counts as a word. */
const DENSE = new RegExp(String.raw`[${UNSPACED}]\p{M}*`, 'gu');

/** Cuts a text to the words by which it is known again. */
export function wordingOf(text: string): Wording {
  return fromTokens(tokensOf(text));
}

function tokensOf(text: string): string[] {
  const spaced = normaliseWords(text).replace(DENSE, ' $& ');
  // A heading without words is a text of one empty word, so that it is like another of its kind and like nothing else.
  return spaced.trim().split(/\s+/);
}

function fromTokens(tokens: readonly string[]): Wording {
  const counts = new Map<string, number>();
  for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  let pairs: ReadonlySet<string> | null = null;
  return {
    tokens,
    counts,
    get pairs() {
      // Most texts are never compared so closely.
      pairs ??= new Set(tokens.slice(1).map((token, i) => `${tokens[i]} ${token}`));
      return pairs;
    },
  };
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * Prints the different words of a long text, two characters each, sorted: a transcript of an hour would be 50 kB of
 * words, and is 12 kB of prints. Two of a hundred words share their characters by chance.
 */
export function printOf(text: string): string {
  return [...new Set(tokensOf(text).map(hashWord))].sort().join('');
}

/** Reads a print back as a wording, without order and repetition. */
export function wordingOfPrint(print: string): Wording {
  const { tokens, counts } = fromTokens(print.match(/.{2}/g) ?? []);
  return { tokens, counts, pairs: new Set() };
}

/** FNV-1a of a word's UTF-16 units, folded to 12 bits; part of the file format. */
function hashWord(word: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  const folded = (hash ^ (hash >>> 12) ^ (hash >>> 24)) & 0xfff;
  return `${DIGITS[folded >> 6]}${DIGITS[folded & 63]}`;
}

/** How many words of one text stand in the other, each as often as in both. */
export function sharedWords(one: Wording, other: Wording): number {
  let shared = 0;
  for (const [token, count] of one.counts) shared += Math.min(count, other.counts.get(token) ?? 0);
  return shared;
}

/** The part of a text's neighbouring words that are neighbours in the other, too; 0 where there is no order. */
export function sharedPairs(one: Wording, other: Wording): number {
  if (one.pairs.size === 0) return 0;
  let shared = 0;
  for (const pair of one.pairs) if (other.pairs.has(pair)) shared += 1;
  return shared / one.pairs.size;
}

/** The most words of `one` that stand together in any stretch of `other` that is twice as long as `one`. */
export function sharedInOneStretch(one: Wording, other: Wording): number {
  const size = one.tokens.length * 2 + 4;
  const left = new Map(one.counts);
  let shared = 0;
  let most = 0;
  const move = (token: string | undefined, by: 1 | -1): void => {
    const free = token === undefined ? undefined : left.get(token);
    if (token === undefined || free === undefined) return;
    left.set(token, free - by);
    // Below zero stand repetitions that `one` does not have.
    if (by === 1 ? free > 0 : free >= 0) shared += by;
  };
  for (const [i, token] of other.tokens.entries()) {
    move(token, 1);
    if (i >= size) move(other.tokens[i - size], -1);
    most = Math.max(most, shared);
  }
  return most;
}
