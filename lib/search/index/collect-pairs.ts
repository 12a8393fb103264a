import type { CollectedTerms } from './collect-terms';

/** Two adjacent words and the numbers of the moments that contain them, ascending. */
export interface PairList {
  readonly first: string;
  readonly second: string;
  readonly moments: ArrayLike<number>;
}

/**
 * Lists the word pairs that get a posting list: those whose two words co-occur by chance in more moments than are read
 * (`pool`). Rare words select their moments alone; frequent ones, above all stop words, only as adjacent pairs.
 */
export function collectPairs({ terms, lists, words }: CollectedTerms, pool: number): PairList[] {
  const minProduct = pool * words.length;
  const each = (take: (first: number, second: number, moment: number) => void): void => {
    for (const [moment, text] of words.entries()) {
      for (let place = 1; place < text.length; place += 1) {
        const [first, second] = [text[place - 1] ?? 0, text[place] ?? 0];
        if ((lists[first]?.length ?? 0) * (lists[second]?.length ?? 0) > minProduct)
          take(first, second, moment);
      }
    }
  };
  let size = 0;
  each(() => {
    size += 1;
  });
  // Each pair is one number with the digits [first, second, moment], so that sorting groups equal pairs.
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
    // A moment may contain a pair twice.
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
