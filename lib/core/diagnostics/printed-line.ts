/** Control characters and marks that reverse a line: a terminal obeys them. */
const UNPRINTABLE = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;
/** Characters that a terminal draws over the previous one, or not at all. */
const NARROW = /[\p{Mn}\p{Me}\u200B-\u200F\u2060\uFEFF]/gu;
/** Characters two terminal columns wide (Unicode Standard Annex 11, East Asian Wide and Fullwidth). */
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/g;

/** Makes a source line safe to print on a terminal; each one-unit character stays one unit. */
export function printableLine(text: string): string {
  return text.replace(/\t/g, ' ').replace(UNPRINTABLE, '�');
}

/**
 * Counts the terminal columns of a text.
 * @example countColumns('海b') // 3
 */
export function countColumns(text: string): number {
  // A surrogate pair is two units and, with few exceptions, two columns wide.
  return text.replace(NARROW, '').replace(WIDE, '--').length;
}
