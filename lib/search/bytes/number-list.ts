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

/** Writes ascending numbers as the distance of each from the one before. */
export function takeSteps(numbers: readonly number[]): number[] {
  return numbers.map((number, place) => number - (numbers[place - 1] ?? 0));
}

/** The exact inverse of takeSteps. */
export function addSteps(steps: readonly number[]): number[] {
  let at = 0;
  return steps.map((step) => {
    at += step;
    return at;
  });
}
