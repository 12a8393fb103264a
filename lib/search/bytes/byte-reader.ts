/** Reads what a ByteWriter wrote; throws a RangeError past the end. */
export interface ByteReader {
  readonly number: () => number;
  readonly text: () => string;
  readonly atEnd: () => boolean;
}

/** Creates a reader that starts at an offset (bytes). */
export function createByteReader(bytes: Uint8Array, offset = 0): ByteReader {
  let at = offset;
  const number = (): number => {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = bytes[at];
      if (byte === undefined) throw new RangeError('unexpected end');
      at += 1;
      if (byte < 128) return value + byte * scale;
      value += (byte - 128) * scale;
      scale *= 128;
    }
  };
  const text = (): string => {
    const length = number();
    if (at + length > bytes.length) throw new RangeError('unexpected end');
    at += length;
    return new TextDecoder().decode(bytes.subarray(at - length, at));
  };
  return { number, text, atEnd: () => at >= bytes.length };
}
