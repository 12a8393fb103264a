/** A file's text and its encoding, or what the file contains if it is not text. */
export type DecodedText =
  | { readonly text: string; readonly encoding: 'UTF-8' | 'UTF-16' | 'Windows-1252' }
  | { readonly text: null; readonly found: string };

const begins = (bytes: Uint8Array, ...mark: readonly number[]): boolean =>
  mark.every((byte, i) => bytes[i] === byte);

/** Decodes a file: UTF-8, UTF-16 with its byte order mark, or Windows-1252 where nothing else is likely. */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (begins(bytes, 0xff, 0xfe, 0, 0) || begins(bytes, 0, 0, 0xfe, 0xff))
    return { text: null, found: 'text in UTF-32' };
  if (begins(bytes, 0xff, 0xfe)) return decodeUtf16(bytes, 'utf-16le');
  if (begins(bytes, 0xfe, 0xff)) return decodeUtf16(bytes, 'utf-16be');
  if (bytes.subarray(0, 8192).includes(0) && !isWebVtt(bytes)) return { text: null, found: 'binary data' };
  const text = decode(bytes, 'utf-8');
  if (text !== null) return { text, encoding: 'UTF-8' };
  return isWindows1252(bytes)
    ? { text: decodeWindows1252(bytes), encoding: 'Windows-1252' }
    : { text: null, found: 'bytes that are not UTF-8' };
}

/** WebVTT reads a NUL as U+FFFD ("WebVTT parser algorithm", step 2); elsewhere it means that a file is not text. */
function isWebVtt(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 10)).includes('WEBVTT');
}

function decodeUtf16(bytes: Uint8Array, label: 'utf-16le' | 'utf-16be'): DecodedText {
  const text = decode(bytes, label);
  return text === null ? { text, found: 'damaged text in UTF-16' } : { text, encoding: 'UTF-16' };
}

function decode(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Bytes that Windows-1252 leaves undefined, and control characters. */
const UNUSED = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
const isControl = (byte: number): boolean =>
  byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13;

/**
 * Distinguishes Western text from other old encodings and from damaged UTF-8: its accents are single bytes among plain
 * letters, while Chinese, Japanese or Cyrillic bytes come in runs.
 */
function isWindows1252(bytes: Uint8Array): boolean {
  let high = 0;
  let run = 0;
  for (const byte of bytes) {
    if (isControl(byte) || UNUSED.has(byte)) return false;
    run = byte >= 0xa1 ? run + 1 : 0;
    if (run > 3) return false;
    if (byte >= 0x80) high += 1;
  }
  const loose = new TextDecoder('utf-8').decode(bytes);
  const damaged = loose.match(/\uFFFD/g)?.length ?? 0;
  const valid = loose.match(/[^\0-\u007F\uFFFD]/gu)?.length ?? 0;
  return high * 4 <= bytes.length && damaged > valid;
}

/** The characters of Windows-1252 at 0x80-0x9F, five of them unused (WHATWG Encoding, "index windows-1252"). */
const QUOTES_AND_DASHES = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Node 20's TextDecoder reads this encoding as Latin-1 and turns curly quotes into control characters. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes).toString('latin1');
  return latin.replace(/[\u0080-\u009F]/g, (one) => QUOTES_AND_DASHES[one.charCodeAt(0) - 0x80] ?? one);
}
