import { APOSTROPHES } from '@/lib/core/marks/apostrophes';
import { QUOTES, SINGLE_OPENING } from '@/lib/core/marks/quotation-marks';

const MARKS = new RegExp(`[${QUOTES}${SINGLE_OPENING}${APOSTROPHES}]`, 'g');
/** Marks of direction and of width zero. */
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const FINAL = /[\s'.,;:!?…。、，；：！？؟،]+$/;

/** Folds what a value may differ in and still be right: kinds of quotation marks, white space, invisible characters. */
export function foldMarks(text: string): string {
  return text.normalize().replace(INVISIBLE, '').replace(MARKS, "'").replace(/\s+/g, ' ').trim();
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
