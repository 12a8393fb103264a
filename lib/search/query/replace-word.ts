import { QUOTES } from '@/lib/core/marks/quotation-marks';
import { editDistance } from '@/lib/search/words/edit-distance';
import { foldTerm } from '@/lib/search/words/fold-term';
import { listChunks } from './relax-query';

const MAX_DISTANCE = 9;
const WORD = new RegExp(String.raw`[^\s${QUOTES}]+`, 'g');

/**
 * Replaces the word of a query that is nearest to `typed`, and keeps filters, exclusions and everything else as written. In a
 * query without words, appends the word.
 * @example replaceWord('fast infernece kind:quote', 'infernece', 'inference') // 'fast inference kind:quote'
 */
export function replaceWord(query: string, typed: string, meant: string): string {
  const words = listChunks(query)
    .filter(({ operator }) => !operator)
    .flatMap(({ text, start }) =>
      [...text.matchAll(WORD)].map((word) => ({ text: word[0], start: start + word.index })),
    );
  const distance = ({ text }: { text: string }): number => editDistance(foldTerm(text), typed, MAX_DISTANCE);
  const nearest = words.reduce<(typeof words)[number] | null>(
    (best, word) => (best === null || distance(word) < distance(best) ? word : best),
    null,
  );
  if (nearest === null) return `${query.trim()} ${meant}`.trim();
  return query.slice(0, nearest.start) + meant + query.slice(nearest.start + nearest.text.length);
}
