import { asciiDigits } from '@/lib/core/marks/ascii-digits';
import { HEBREW } from '@/lib/core/marks/quotation-marks';

/** Characters without a width: zero-width spaces, joiners of words, marks of direction, the soft hyphen. */
const INVISIBLE = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/;
const EVERY = new RegExp(INVISIBLE, 'g');
const IN_WORD = /[\p{L}\p{M}\p{N}]/u;

/** The Hebrew mark is a quotation mark, but within an abbreviation. */
const HEBREW_MARK = new RegExp(String.raw`(?<![\p{L}\p{M}])${HEBREW}|${HEBREW}(?![\p{L}\p{M}])`, 'gu');

/**
 * Replaces invisible characters with spaces, except between two letters or digits, and writes the digits of other scripts
 * as 0–9 and Hebrew quotation marks as straight ones; offsets stay the same.
 * @example blankMarks('— \u200FAda [\u200E12:52]') // '—  Ada [ 12:52]'
 */
export function blankMarks(source: string): string {
  const text = asciiDigits(source).replace(HEBREW_MARK, '"');
  if (!INVISIBLE.test(text)) return text;
  return text.replace(EVERY, (mark, at: number) =>
    IN_WORD.test(text[at - 1] ?? '') && IN_WORD.test(text[at + 1] ?? '') ? mark : ' ',
  );
}
