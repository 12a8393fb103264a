import { asciiDigits } from '@/lib/core/marks/ascii-digits';

/** Characters without a width: zero-width spaces, joiners of words, marks of direction, the soft hyphen. */
const INVISIBLE = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/;
const EVERY = new RegExp(INVISIBLE, 'g');
const IN_WORD = /[\p{L}\p{M}\p{N}]/u;

/**
 * Replaces invisible characters with spaces, except between two letters or digits, and digits of other scripts
 * with ASCII digits; offsets stay the same.
 * @example blankMarks('— \u200FAda [\u200E12:52]') // '—  Ada [ 12:52]'
 */
export function blankMarks(source: string): string {
  const text = asciiDigits(source);
  if (!INVISIBLE.test(text)) return text;
  return text.replace(EVERY, (mark, at: number) =>
    IN_WORD.test(text[at - 1] ?? '') && IN_WORD.test(text[at + 1] ?? '') ? mark : ' ',
  );
}
