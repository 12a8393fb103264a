/** Control characters and marks that turn a line around: a terminal obeys them. */
const UNPRINTABLE = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;
/** What a terminal sets over the character before, or not at all. */
const NARROW = /[\p{Mn}\p{Me}\u200B-\u200F\u2060\uFEFF]/gu;
/** What takes two columns of a terminal (Unicode Standard Annex 11, East Asian Wide and Fullwidth). */
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/g;

/** Prints a source line as a terminal can show it: each character of one unit stays one unit. */
export function printableLine(text: string): string {
  return text.replace(/\t/g, ' ').replace(UNPRINTABLE, '�');
}

/**
 * Counts the columns that a text takes on a terminal.
 * @example countColumns('海b') // 3
 */
export function countColumns(text: string): number {
  // A pair of surrogates is two units and, with few exceptions, two columns wide.
  return text.replace(NARROW, '').replace(WIDE, '--').length;
}
