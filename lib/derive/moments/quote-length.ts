/** How long a quote is, for who looks for a line or for a whole thought. */
export const QUOTE_LENGTHS = ['short', 'medium', 'long'] as const;

export type QuoteLength = (typeof QUOTE_LENGTHS)[number];

/** In letters without spaces, about 16 and 33 English words. */
const SHORT = 80;
const MEDIUM = 160;
/** A character of Chinese, Japanese or Korean says about as much as two letters and a half. */
const DENSE = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hangul}]/gu;
const DENSITY = 2.5;

/**
 * Tells how long a quote is by its letters: short up to 80 (about 16 English words), long beyond 160.
 * @example quoteLength('I like rain.') // "short"
 */
export function quoteLength(text: string): QuoteLength {
  const letters = text.replace(/\s+/g, '').length;
  const dense = text.match(DENSE)?.length ?? 0;
  const weight = letters + dense * (DENSITY - 1);
  return weight <= SHORT ? 'short' : weight <= MEDIUM ? 'medium' : 'long';
}
