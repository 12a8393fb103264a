/** The lengths of quotes to filter by, from a single line to a whole argument. */
export const QUOTE_LENGTHS = ['short', 'medium', 'long'] as const;

export type QuoteLength = (typeof QUOTE_LENGTHS)[number];

/** Upper limits in letters without spaces, about 16 and 33 English words. */
const SHORT = 80;
const MEDIUM = 160;
/** A Chinese, Japanese or Korean character counts as two and a half letters. */
const DENSE = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hangul}]/gu;
const DENSITY = 2.5;

/**
 * Classifies the length of a quote by its letters: short up to 80 (about 16 English words), long above 160.
 * @example quoteLength('I like rain.') // "short"
 */
export function quoteLength(text: string): QuoteLength {
  const letters = text.replace(/\s+/g, '').length;
  const dense = text.match(DENSE)?.length ?? 0;
  const weight = letters + dense * (DENSITY - 1);
  return weight <= SHORT ? 'short' : weight <= MEDIUM ? 'medium' : 'long';
}
