/** Arabic-Indic, Persian and full-width digits. */
const OTHER_DIGITS = /[\u0660-\u0669\u06F0-\u06F9\uFF10-\uFF19]/;
const EVERY = new RegExp(OTHER_DIGITS, 'g');

/**
 * Replaces the digits of other scripts with ASCII digits; offsets stay the same.
 * @example asciiDigits('١٢:٣٤') // '12:34'
 */
export function asciiDigits(text: string): string {
  if (!OTHER_DIGITS.test(text)) return text;
  // Each of these blocks begins at a multiple of 16.
  return text.replace(EVERY, (digit) => String(digit.charCodeAt(0) & 15));
}
