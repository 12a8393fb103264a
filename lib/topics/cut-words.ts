/** A word of a text and where it stands (UTF-16 offsets). */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** As it is written. */
  readonly surface: string;
}

/**
 * A word is letters and digits, with what makes another name of them behind it ("C++", "F#"). Scripts that put no spaces
 * between words give a word a character, so that a name is found inside their sentences.
 */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{N}\p{M}])+(?:(?:\+\+?|#)(?![\p{L}\p{N}+#]))?/gu;
/** The same for texts of ASCII, in a tenth of the time. */
const PLAIN_WORD = /[A-Za-z0-9]+(?:(?:\+\+?|#)(?![A-Za-z0-9+#]))?/g;
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
  const words: Word[] = [];
  for (const match of text.matchAll(PLAIN_TEXT.test(text) ? PLAIN_WORD : WORD)) {
    const surface = match[0];
    words.push({ start: match.index, end: match.index + surface.length, surface });
  }
  return words;
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
