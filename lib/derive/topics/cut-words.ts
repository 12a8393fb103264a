import { UNSPACED } from '@/lib/core/words/unspaced-scripts';

/** A word of a text and where it stands (UTF-16 offsets). */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** As it is written, but for soft hyphens, which nobody sees. */
  readonly surface: string;
}

/**
 * A word is letters and digits, with what makes another name of them behind it ("C++", "F#"). Scripts that put no spaces
 * between words give a word a character, so that a name is found inside their sentences.
 */
const WORD = new RegExp(
  String.raw`[${UNSPACED}]|(?:(?![${UNSPACED}])[\p{L}\p{N}\p{M}]\u00ad*)+(?:\+\+(?![\p{L}+#])|[+#](?![\p{L}\p{N}+#]))?`,
  'gu',
);
// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is what is asked for
const BEYOND_ASCII = /[^\u0000-\u007f]/;
/** No letters but those of ASCII; typographic marks, arrows and the like are no letters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is what is asked for
const PLAIN_TEXT = /^[\u0000-\u00a9\u2000-\u206f\u20a0-\u20cf\u2190-\u2bff]*$/;

/**
 * Cuts a text into its words.
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

/** Without other letters than those of ASCII a loop does what the pattern does, in a fraction of the time. */
function cutPlainWords(text: string): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!isPlainLetter(text.charCodeAt(at))) continue;
    const start = at;
    while (at < text.length && isPlainLetter(text.charCodeAt(at))) at += 1;
    const end = at + signsAt(text, at);
    words.push({ start, end, surface: text.slice(start, end) });
    at = end - 1;
  }
  return words;
}

const PLUS = 43;
const SHARP = 35;

/** How many signs of "C++" or "F#" stand here, with no letter and no other sign behind them; two may have a number: "C++20". */
function signsAt(text: string, at: number): number {
  const first = text.charCodeAt(at);
  if (first !== PLUS && first !== SHARP) return 0;
  const length = first === PLUS && text.charCodeAt(at + 1) === PLUS ? 2 : 1;
  const behind = text.charCodeAt(at + length);
  if (length === 2 && behind >= 48 && behind <= 57) return length;
  return behind === PLUS || behind === SHARP || isPlainLetter(behind) ? 0 : length;
}

/**
 * Folds a word to what it is compared by: lower case, without accents; marks that are letters of their script stay.
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
