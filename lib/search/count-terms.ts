import type { PreparedIndex } from './build-index';
import { nameTerms } from './list-speakers';

/** In how many moments each term stands or is the name of who speaks; a moment may count for both. */
export function countTerms({
  terms,
  postings,
  speakers,
}: Pick<PreparedIndex, 'terms' | 'postings' | 'speakers'>): Map<string, number> {
  const names = nameTerms(speakers);
  return new Map(
    terms.map((term) => [term, (postings.get(term)?.length ?? 0) + (names.get(term)?.spoken ?? 0)]),
  );
}
