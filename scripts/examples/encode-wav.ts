/** Samples per second: enough for notes below 2 kHz, and a tenth of the bytes that speech would need. */
export const SAMPLE_RATE = 4000;

const HEADER_BYTES = 44;

/** Encodes samples from -127 to 127 as a WAV file (RIFF, PCM, one channel, 8 bits unsigned). */
export function encodeWav(samples: Int8Array): Uint8Array {
  const bytes = new Uint8Array(HEADER_BYTES + samples.length);
  const view = new DataView(bytes.buffer);
  const text = (at: number, letters: string): void => {
    [...letters].forEach((letter, i) => {
      view.setUint8(at + i, letter.charCodeAt(0));
    });
  };
  const number = (at: number, value: number): void => view.setUint32(at, value, true);
  text(0, 'RIFF');
  number(4, bytes.length - 8);
  text(8, 'WAVEfmt ');
  number(16, 16);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  number(24, SAMPLE_RATE);
  number(28, SAMPLE_RATE);
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true);
  text(36, 'data');
  number(40, samples.length);
  samples.forEach((sample, i) => {
    bytes[HEADER_BYTES + i] = sample + 128;
  });
  return bytes;
}
