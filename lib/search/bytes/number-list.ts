import type { ByteReader } from './byte-reader';
import type { ByteWriter } from './byte-writer';

/** Writes ascending numbers: their count, then each as the difference from the previous one. */
export function encodeNumbers(writer: ByteWriter, numbers: ArrayLike<number>): void {
  writer.number(numbers.length);
  let before = 0;
  for (let place = 0; place < numbers.length; place += 1) {
    const value = numbers[place] ?? 0;
    writer.number(value - before);
    before = value;
  }
}

/** The exact inverse of encodeNumbers. */
export function decodeNumbers(reader: ByteReader): Uint32Array {
  const numbers = new Uint32Array(reader.number());
  let before = 0;
  for (let place = 0; place < numbers.length; place += 1) {
    before += reader.number();
    numbers[place] = before;
  }
  return numbers;
}

/** Delta-encodes ascending numbers: each becomes its difference from the previous one. */
export function encodeDeltas(numbers: readonly number[]): number[] {
  return numbers.map((number, place) => number - (numbers[place - 1] ?? 0));
}

/** The exact inverse of encodeDeltas. */
export function decodeDeltas(deltas: readonly number[]): number[] {
  let at = 0;
  return deltas.map((delta) => {
    at += delta;
    return at;
  });
}
