import type { PageWord } from './list-words';
import type { MissingText, Run } from './missing-text';

/** A speaker, a clock or a rest may be shown on the other side of as many texts: `Ada: “…”` shows Ada below her words. */
const MAX_STEPS = 3;

/** Finds the texts that the page's body shows in another order, by the words that both have once. */
export function findMovedRuns(
  runs: readonly Run[],
  [head = [], body = [], foot = []]: readonly (readonly PageWord[])[],
): MissingText[] {
  const places = placesOnce(head, body, foot);
  const sources = countWords(runs);
  const anchored = runs.flatMap((run) => {
    const word = run.words.find((one) => sources.get(one.word) === 1 && (places.get(one.word) ?? -1) >= 0);
    return word === undefined ? [] : [{ run, place: places.get(word.word) ?? 0 }];
  });
  const byPage = [...anchored].sort((a, b) => a.place - b.place);
  const rank = new Map(byPage.map((one, i) => [one, i]));
  const inOrder = longestRising(anchored.map(({ place }) => place));
  return anchored.flatMap((one, i) => {
    if (inOrder.has(i) || Math.abs((rank.get(one) ?? i) - i) <= MAX_STEPS) return [];
    const { written, words } = one.run;
    return [{ kind: 'moved' as const, written, start: 0, end: written.text.length, words: words.length }];
  });
}

/** Where in the body each word is that the page has once; -1 for words of the head, the foot, and repeated ones. */
function placesOnce(...[head, body, foot]: readonly (readonly PageWord[])[]): Map<string, number> {
  const places = new Map<string, number>();
  body?.forEach(({ word }, i) => {
    places.set(word, places.has(word) || word.startsWith('@') ? -1 : i);
  });
  for (const words of [head, foot]) for (const { word } of words ?? []) places.set(word, -1);
  return places;
}

function countWords(runs: readonly Run[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of runs) for (const { word } of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The indexes of a longest rising subsequence of different numbers (patience sorting). */
function longestRising(values: readonly number[]): ReadonlySet<number> {
  const tails: number[] = [];
  const before: number[] = [];
  values.forEach((value, i) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[tails[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    before[i] = tails[low - 1] ?? -1;
    tails[low] = i;
  });
  const chosen = new Set<number>();
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) chosen.add(at);
  return chosen;
}
