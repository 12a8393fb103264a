/** A growing byte buffer; numbers are unsigned varints (seven bits per byte, low bits first). */
export interface ByteWriter {
  readonly number: (value: number) => void;
  /** UTF-8, prefixed with its length. */
  readonly text: (value: string) => void;
  readonly bytes: (value: Uint8Array) => void;
  readonly length: () => number;
  readonly done: () => Uint8Array;
}

/** Creates an empty byte buffer. */
export function createByteWriter(): ByteWriter {
  let buffer = new Uint8Array(1024);
  let length = 0;
  const reserve = (more: number): void => {
    if (length + more <= buffer.length) return;
    const larger = new Uint8Array(Math.max(buffer.length * 2, length + more));
    larger.set(buffer.subarray(0, length));
    buffer = larger;
  };
  const number = (value: number): void => {
    reserve(5);
    let rest = value;
    while (rest > 127) {
      buffer[length] = (rest % 128) + 128;
      rest = Math.floor(rest / 128);
      length += 1;
    }
    buffer[length] = rest;
    length += 1;
  };
  const bytes = (value: Uint8Array): void => {
    reserve(value.length);
    buffer.set(value, length);
    length += value.length;
  };
  const text = (value: string): void => {
    const encoded = new TextEncoder().encode(value);
    number(encoded.length);
    bytes(encoded);
  };
  return { number, text, bytes, length: () => length, done: () => buffer.slice(0, length) };
}
