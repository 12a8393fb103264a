/**
 * The letters of Chinese and Japanese, with those that no script has for itself: the long vowel, the closing mark 〆 and half-width
 * voicing. This and the following are the contents of a character class with the flag `u`.
 */
export const IDEOGRAPHS = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ーｰ〆ﾞﾟ`;

/** The letters of Southeast Asian scripts without spaces between words. */
export const SYLLABLES = String.raw`\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;

/** The letters of all scripts that put no space between words. */
export const UNSPACED = IDEOGRAPHS + SYLLABLES;

const ANY = new RegExp(`[${UNSPACED}]`, 'u');

/** Whether text has letters of a script that puts no space between words. */
export function isUnspaced(text: string): boolean {
  return ANY.test(text);
}
