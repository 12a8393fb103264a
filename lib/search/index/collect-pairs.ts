import type { CollectedTerms } from './collect-terms';

/** Two words side by side, and the numbers of the moments that hold them so, ascending. */
export interface PairList {
  readonly first: string;
  readonly second: string;
  readonly moments: ArrayLike<number>;
}

/**
 * Lists the pairs of neighbours that are worth a list of their own: those whose two words meet in more moments by chance
 * than are read (`pool`). Rarer words find their moments alone; frequent ones, small words above all, only side by side.
 */
export function collectPairs({ terms, lists, words }: CollectedTerms, pool: number): PairList[] {
  const worth = pool * words.length;
  const each = (take: (first: number, second: number, moment: number) => void): void => {
    for (const [moment, text] of words.entries()) {
      for (let place = 1; place < text.length; place += 1) {
        const [first, second] = [text[place - 1] ?? 0, text[place] ?? 0];
        if ((lists[first]?.length ?? 0) * (lists[second]?.length ?? 0) > worth) take(first, second, moment);
      }
    }
  };
  let size = 0;
  each(() => {
    size += 1;
  });
  // One number a pair, [first, second, moment] as digits, so that sorting brings equal pairs together.
  const keys = new Float64Array(size);
  each((first, second, moment) => {
    size -= 1;
    keys[size] = (first * terms.length + second) * words.length + moment;
  });
  return groupKeys(keys.sort(), terms, words.length);
}

function groupKeys(keys: Float64Array, terms: readonly string[], moments: number): PairList[] {
  const numbers = new Uint32Array(keys.length);
  const pairs: PairList[] = [];
  let start = 0;
  let end = 0;
  for (let place = 0; place < keys.length; place += 1) {
    const key = keys[place] ?? 0;
    // A pair may stand in a moment twice.
    if (keys[place - 1] !== key) {
      numbers[end] = key % moments;
      end += 1;
    }
    const pair = Math.floor(key / moments);
    if (Math.floor((keys[place + 1] ?? -1) / moments) === pair) continue;
    const first = terms[Math.floor(pair / terms.length)] ?? '';
    pairs.push({ first, second: terms[pair % terms.length] ?? '', moments: numbers.subarray(start, end) });
    start = end;
  }
  return pairs;
}
