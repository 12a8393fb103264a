import { CLOSE_QUOTE, OPEN_QUOTE } from '@/lib/core/marks/quote-text';

/** Shortens a text to `longest` UTF-16 units, between words if possible; a shortened quote keeps its closing quotation mark. */
export function cutQuote(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const words = text.slice(0, longest - 2).replace(/(?:\s+\S*|[\uD800-\uDBFF])$/, '');
  return `${words}…${text.startsWith(OPEN_QUOTE) ? CLOSE_QUOTE : ''}`;
}
