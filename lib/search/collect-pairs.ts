import type { WordsOf } from './collect-terms';

/** Two words side by side, and the numbers of the moments that hold them so, ascending. */
export interface PairList {
  readonly first: string;
  readonly second: string;
  readonly moments: ArrayLike<number>;
}

/** Numbers the words, and counts the moments each stands in. */
function numberWords(words: WordsOf): { ids: Map<string, number>; counts: number[]; names: string[] } {
  const ids = new Map<string, number>();
  const names: string[] = [];
  const counts: number[] = [];
  for (const text of words) {
    for (const word of new Set(text)) {
      const id = ids.get(word) ?? names.length;
      if (id === names.length) {
        ids.set(word, id);
        names.push(word);
      }
      counts[id] = (counts[id] ?? 0) + 1;
    }
  }
  return { ids, counts, names };
}

/**
 * Lists the pairs of neighbours that are worth a list of their own: those whose two words meet in more moments by chance
 * than are read (`pool`). Rarer words find their moments alone; frequent ones, small words above all, only side by side.
 */
export function collectPairs(words: WordsOf, pool: number): PairList[] {
  const { ids, counts, names } = numberWords(words);
  const worth = pool * words.length;
  // One number a pair, [first, second, moment] as digits, so that sorting brings equal pairs together.
  const keys: number[] = [];
  for (const [moment, text] of words.entries()) {
    let before = -1;
    for (const word of text) {
      const id = ids.get(word) ?? 0;
      const meet = before < 0 ? 0 : (counts[before] ?? 0) * (counts[id] ?? 0);
      if (meet > worth) keys.push((before * names.length + id) * words.length + moment);
      before = id;
    }
  }
  const sorted = Float64Array.from(keys).sort();
  const pairs: PairList[] = [];
  let own: number[] = [];
  for (const [place, key] of sorted.entries()) {
    if (sorted[place - 1] !== key) own.push(key % words.length);
    const pair = Math.floor(key / words.length);
    const next = sorted[place + 1] ?? -1;
    if (Math.floor(next / words.length) === pair) continue;
    const first = names[Math.floor(pair / names.length)] ?? '';
    pairs.push({ first, second: names[pair % names.length] ?? '', moments: own });
    own = [];
  }
  return pairs;
}
