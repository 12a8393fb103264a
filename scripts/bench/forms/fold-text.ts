import { APOSTROPHES } from '@/lib/core/marks/apostrophes';
import { QUOTES, SINGLE_OPENING } from '@/lib/core/marks/quotation-marks';

const MARKS = new RegExp(`[${QUOTES}${SINGLE_OPENING}${APOSTROPHES}]`, 'g');
/** Marks of direction, of width zero, and of how an emoji is drawn. */
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\ufe0f/g;
const FINAL = /[\s'.,;:!?…。、，；：！？؟،]+$/;

/** Emoji that decorate a heading or a title; a truth leaves them out. */
const LEADING_EMOJI = /^[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\s]+/u;

/**
 * Folds what a value may differ in and still be right: kinds of quotation marks, white space, invisible characters, emoji
 * in front.
 */
export function foldMarks(text: string): string {
  const plain = text.normalize().replace(INVISIBLE, '').replace(LEADING_EMOJI, '');
  return plain.replace(MARKS, "'").replace(/\s+/g, ' ').trim();
}

/** Folds the same, and the punctuation at the end. */
export function foldText(text: string): string {
  return foldMarks(text).replace(FINAL, '');
}

/** Folds a name to its letters; titles such as "Dr." are part of it. */
export function foldPerson(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
