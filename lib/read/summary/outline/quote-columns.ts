import { QUOTE_LABEL, SPEAKER_LABEL, TIME_LABEL } from '@/lib/read/summary/inline/attribution-words';

export type QuoteColumn = 'quote' | 'speaker' | 'time' | 'other';

const only = (words: string): RegExp => new RegExp(`^(?:${words})$`, 'iu');
const plural = `(?:${QUOTE_LABEL})(?:s|e|er|en|n|lar|ler)?|citazioni|citações|citas|frases|cytaty|цитаты|الاقتباس|اقتباسات|ציטוטים|הציטוט`;
const WORDS: readonly (readonly [QuoteColumn, RegExp])[] = [
  ['quote', only(plural)],
  ['time', only(TIME_LABEL)],
  ['speaker', only(SPEAKER_LABEL)],
];

/**
 * Finds the columns of a table of quotes by its header; null for any other table. One column is the quote, another its speaker or
 * time.
 * @example findQuoteColumns(['Time', 'Quote', 'Who']) // ['time', 'quote', 'speaker']
 */
export function findQuoteColumns(header: readonly string[]): QuoteColumn[] | null {
  const columns = header.map((cell): QuoteColumn => {
    const words = cell.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '').trim();
    return WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other';
  });
  const count = (column: QuoteColumn): number => columns.filter((one) => one === column).length;
  const known = count('quote') === 1 && count('speaker') <= 1 && count('time') <= 1;
  return known && count('speaker') + count('time') > 0 ? columns : null;
}
