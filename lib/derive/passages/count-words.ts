import { CORNERS } from '@/lib/core/marks/quotation-marks';

/** Chinese and Japanese, whose cues are joined without a space: two characters count as a word. */
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
/** Other scripts that put no space between words: five letters and marks count as one. */
const UNSPACED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
const IDEOGRAPH_OR_STOP = new RegExp(
  String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}。，、！？${CORNERS}（）]`,
  'u',
);

/**
 * Counts words; in scripts that write without spaces, from their letters.
 * @example countWords('Tea, please.') // 2
 */
export function countWords(text: string): number {
  const ideographs = text.match(IDEOGRAPH)?.length ?? 0;
  const letters = text.match(UNSPACED)?.length ?? 0;
  const spaced = ideographs + letters === 0 ? text : text.replace(IDEOGRAPH, ' ').replace(UNSPACED, ' ');
  const words = spaced.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  return Math.ceil(ideographs / 2) + Math.ceil(letters / 5) + words.length;
}

/** Whether text holds letters of a script that puts no space between words. */
export function isUnspaced(text: string): boolean {
  return text.search(IDEOGRAPH) >= 0 || text.search(UNSPACED) >= 0;
}

/** What stands between two cues of one speaker: a space, except between ideographs. */
export function gapBetween(before: string, after: string): string {
  const last = [...before.slice(-2)].at(-1) ?? '';
  const [first = ''] = after.slice(0, 2);
  return IDEOGRAPH_OR_STOP.test(last) && IDEOGRAPH_OR_STOP.test(first) ? '' : ' ';
}
