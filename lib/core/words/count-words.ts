import { IDEOGRAPHS, isUnspaced, SYLLABLES, UNSPACED } from './unspaced-scripts';

/** From its first letter or digit to the next space, dash or ellipsis. */
const WORD = /[\p{L}\p{N}][^\s—–…]*/gu;
const IDEOGRAPH = new RegExp(`[${IDEOGRAPHS}]`, 'gu');
const SYLLABLE = new RegExp(`[${SYLLABLES}]`, 'gu');
const EVERY_UNSPACED = new RegExp(`[${UNSPACED}]+`, 'gu');

const countMatches = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

/**
 * Counts words. A contraction, a compound with hyphens, a number and an address are one word each: `don’t`, `rock’n’roll`,
 * `state-of-the-art`, `3,000`. In scripts without spaces two characters of Chinese or Japanese count as a word, and five letters of
 * Thai, Lao, Khmer or Burmese. `Intl.Segmenter` would count them by a dictionary, which differs between versions of ICU, and the
 * ids of passages depend on the count; it also takes 15 times as long for 40,000 characters, and more than ten minutes for two million.
 * @example countWords('Don’t stop, 東京.') // 3
 */
export function countWords(text: string): number {
  if (!isUnspaced(text)) return countMatches(text, WORD);
  return (
    Math.ceil(countMatches(text, IDEOGRAPH) / 2) +
    Math.ceil(countMatches(text, SYLLABLE) / 5) +
    countMatches(text.replace(EVERY_UNSPACED, ' '), WORD)
  );
}
