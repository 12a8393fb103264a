/** The marks that the site puts around a quote, and its messages around a name. */
export const OPEN_QUOTE = '“';
export const CLOSE_QUOTE = '”';

/**
 * Puts a text into quotation marks.
 * @example quoteText('Tea, please.') // '“Tea, please.”'
 */
export function quoteText(text: string): string {
  return OPEN_QUOTE + text + CLOSE_QUOTE;
}
