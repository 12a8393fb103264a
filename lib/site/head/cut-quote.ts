import { CLOSE_QUOTE, OPEN_QUOTE } from '@/lib/core/marks/quote-text';

/** Cuts a text to a length in UTF-16 units, at a word where it has some; a quote that breaks off keeps its closing mark. */
export function cutQuote(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const words = text.slice(0, longest - 2).replace(/(?:\s+\S*|[\uD800-\uDBFF])$/, '');
  return `${words}…${text.startsWith(OPEN_QUOTE) ? CLOSE_QUOTE : ''}`;
}
