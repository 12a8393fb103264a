import type { Passage } from '@/lib/model/passage';
import { foldWords } from './fold-words';

/** A transcript as one run of numbered words, each with its time and its place in the passages. */
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
  /** The words by their numbers, and the positions at which each stands. */
  readonly words: readonly string[];
  readonly positions: readonly (readonly number[])[];
}

/** Numbers the words of a transcript, in linear time. */
export function numberWords(passages: readonly Passage[]): TranscriptWords {
  const numberOf = new Map<string, number>();
  const words: string[] = [];
  const positions: number[][] = [];
  const rows: [number: number, time: number, passage: number, start: number, end: number][] = [];
  for (const [index, passage] of passages.entries()) {
    let cue = 0;
    for (const { word, start, end } of foldWords(passage.text)) {
      while ((passage.cues[cue + 1]?.at ?? Number.POSITIVE_INFINITY) <= start) cue += 1;
      let number = numberOf.get(word);
      if (number === undefined) {
        number = words.length;
        numberOf.set(word, number);
        words.push(word);
        positions.push([]);
      }
      positions[number]?.push(rows.length);
      rows.push([number, passage.cues[cue]?.startMs ?? passage.startMs, index, start, end]);
    }
  }
  return {
    numbers: Int32Array.from(rows, (row) => row[0]),
    times: Float64Array.from(rows, (row) => row[1]),
    passages: Int32Array.from(rows, (row) => row[2]),
    starts: Int32Array.from(rows, (row) => row[3]),
    ends: Int32Array.from(rows, (row) => row[4]),
    numberOf,
    words,
    positions,
  };
}

/** The first position whose cue begins at a time or later, by bisection; transcripts run forward. */
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
