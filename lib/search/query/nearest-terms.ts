import type { IndexReader } from '@/lib/search/index/index-reader';
import type { Vocabulary } from '@/lib/search/index/vocabulary';
import { editsSuggested } from './edits-allowed';
import type { ParsedQuery } from './parse-query';

/** Terms that share the longest beginning of a word, at least half of it and four letters. */
function sameBeginning(word: string, vocabulary: Vocabulary, limit: number): readonly string[] {
  for (let length = word.length - 1; length >= Math.max(4, word.length / 2); length -= 1) {
    const found = vocabulary.completions(word.slice(0, length), limit);
    if (found.length > 0) return found;
  }
  return [];
}

function nearestTo(word: string, vocabulary: Vocabulary, limit: number): string[] {
  const near = vocabulary.near(word, { edits: editsSuggested(word), limit, unfinished: word.length > 3 });
  return [...near.map(({ term }) => term), ...sameBeginning(word, vocabulary, limit)];
}

/**
 * Suggests terms of the index for a query that found nothing: the nearest ones to each word that no moment holds, at
 * most `limit`, nearest first and without repeats. Numbers and one-letter words have no neighbours worth a guess.
 */
export function nearestTerms(query: ParsedQuery, reader: IndexReader, limit = 5): string[] {
  const unknown = query.words
    .map(({ spellings }) => spellings[0] ?? '')
    .filter((word) => word.length > 1 && !/^[\d.:]+$/.test(word) && reader.term(word) === null);
  const vocabulary = unknown.length === 0 ? null : reader.vocabulary();
  if (vocabulary === null) return [];
  const found = unknown.flatMap((word) => nearestTo(word, vocabulary, limit));
  return [...new Set(found)].filter((term) => !/^[\d.:]+$/.test(term)).slice(0, limit);
}
