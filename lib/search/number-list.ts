import type { ByteReader } from './byte-reader';
import type { ByteWriter } from './byte-writer';

/** Writes ascending numbers: how many, then each as its distance from the one before. */
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
