import { UNSPACED } from '@/lib/core/words/unspaced-scripts';

/** A word of a text and its position (UTF-16 offsets). */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** As written, without soft hyphens. */
  readonly surface: string;
}

/**
 * A word is letters and digits, followed by signs that make it another name ("C++", "F#"). In scripts without spaces each character
 * is a word, so that a name is found inside a sentence.
 */
const WORD = new RegExp(
  String.raw`[${UNSPACED}]|(?:(?![${UNSPACED}])[\p{L}\p{N}\p{M}]\u00ad*)+(?:\+\+(?![\p{L}+#])|[+#](?![\p{L}\p{N}+#]))?`,
  'gu',
);
// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is what is asked for
const BEYOND_ASCII = /[^\u0000-\u007f]/;
/** ASCII only, apart from typographic marks, arrows and other signs that are not letters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is what is asked for
const PLAIN_TEXT = /^[\u0000-\u00a9\u2000-\u206f\u20a0-\u20cf\u2190-\u2bff]*$/;

/**
 * Splits a text into words.
 * @example cutWords('C++, not C') // C++ at 0-3, not at 5-8, C at 9-10
 */
export function cutWords(text: string): Word[] {
  if (PLAIN_TEXT.test(text)) return cutPlainWords(text);
  return Array.from(text.matchAll(WORD), ({ 0: surface, index }) => ({
    start: index,
    end: index + surface.length,
    surface: surface.replaceAll('\u00ad', ''),
  }));
}

function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

/** For ASCII text this loop does the same as the pattern in a fraction of the time. */
function cutPlainWords(text: string): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!isPlainLetter(text.charCodeAt(at))) continue;
    const start = at;
    while (at < text.length && isPlainLetter(text.charCodeAt(at))) at += 1;
    const end = at + countSigns(text, at);
    words.push({ start, end, surface: text.slice(start, end) });
    at = end - 1;
  }
  return words;
}

const PLUS = 43;
const SHARP = 35;

/** Counts the signs of "C++" or "F#" at an offset, if no letter or further sign follows; after two a number may follow ("C++20"). */
function countSigns(text: string, at: number): number {
  const first = text.charCodeAt(at);
  if (first !== PLUS && first !== SHARP) return 0;
  const length = first === PLUS && text.charCodeAt(at + 1) === PLUS ? 2 : 1;
  const next = text.charCodeAt(at + length);
  if (length === 2 && next >= 48 && next <= 57) return length;
  return next === PLUS || next === SHARP || isPlainLetter(next) ? 0 : length;
}

/**
 * Folds a word for comparison: lower case, no accents; marks that are letters in their script stay.
 * @example foldWord('São') // "sao"
 */
export function foldWord(surface: string): string {
  const lower = surface.toLowerCase();
  return BEYOND_ASCII.test(lower)
    ? lower
        .normalize('NFKD')
        .replace(/[\u0300-\u036f]/g, '')
        .normalize('NFC')
    : lower;
}
