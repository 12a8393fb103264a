import type { Passage } from '@/lib/core/model/passage';
import { foldWords } from './fold-words';

/** A transcript as a sequence of numbered words, each with its time and its position in the passages. */
export interface TranscriptWords {
  /** The number of the word at each position; equal words have equal numbers. */
  readonly numbers: Int32Array;
  /** When the cue of the word begins, in milliseconds. */
  readonly times: Float64Array;
  readonly passages: Int32Array;
  /** UTF-16 offsets in the passage's text. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly numberOf: ReadonlyMap<string, number>;
  /** The words by number. */
  readonly words: readonly string[];
  /** The positions of a word (by number), ascending. */
  readonly positionsOf: (number: number) => Int32Array;
}

/** Numbers the words of a transcript in linear time. */
export function numberWords(passages: readonly Passage[]): TranscriptWords {
  const letters = passages.reduce((sum, { text }) => sum + text.length, 0);
  // A text has at most as many words as letters; the tables are trimmed at the end.
  const numbers = new Int32Array(letters);
  const owners = new Int32Array(letters);
  const starts = new Int32Array(letters);
  const ends = new Int32Array(letters);
  const times = new Float64Array(letters);
  const numberOf = new Map<string, number>();
  const words: string[] = [];
  let count = 0;
  for (const [index, { text, cues, startMs }] of passages.entries()) {
    let cue = 0;
    foldWords(text, (word, start, end) => {
      while ((cues[cue + 1]?.at ?? Number.POSITIVE_INFINITY) <= start) cue += 1;
      let number = numberOf.get(word);
      if (number === undefined) {
        number = words.push(word) - 1;
        numberOf.set(word, number);
      }
      numbers[count] = number;
      times[count] = cues[cue]?.startMs ?? startMs;
      owners[count] = index;
      starts[count] = start;
      ends[count] = end;
      count += 1;
    });
  }
  return {
    numbers: numbers.subarray(0, count),
    times: times.subarray(0, count),
    passages: owners.subarray(0, count),
    starts: starts.subarray(0, count),
    ends: ends.subarray(0, count),
    numberOf,
    words,
    positionsOf: listPositions(numbers.subarray(0, count), words.length),
  };
}

/** Sorts positions by word (counting sort). */
function listPositions(numbers: Int32Array, wordCount: number): (number: number) => Int32Array {
  const firsts = new Int32Array(wordCount + 1);
  for (const number of numbers) firsts[number + 1] = (firsts[number + 1] ?? 0) + 1;
  for (let i = 1; i <= wordCount; i += 1) firsts[i] = (firsts[i] ?? 0) + (firsts[i - 1] ?? 0);
  const next = firsts.slice();
  const positions = new Int32Array(numbers.length);
  for (const [at, number] of numbers.entries()) {
    const slot = next[number] ?? 0;
    positions[slot] = at;
    next[number] = slot + 1;
  }
  return (number) =>
    number < 0 ? positions.subarray(0, 0) : positions.subarray(firsts[number], firsts[number + 1]);
}

/** Finds the first position whose cue begins at or after a time, by bisection; times of a transcript ascend. */
export function positionAtTime({ times }: TranscriptWords, ms: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? 0) < ms) low = middle + 1;
    else high = middle;
  }
  return low;
}
