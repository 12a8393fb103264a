import { Index } from 'flexsearch';

/**
 * Makes the one FlexSearch index that builder, browser and command line share: it maps terms to moment numbers and
 * nothing else. Terms come from tokenise.ts and are joined by spaces; position scores are off, for the ranking is ours.
 */
export function createPostings(): Index {
  return new Index({ tokenize: 'strict', resolution: 1, encode: (terms) => terms.split(' ') });
}

/**
 * Lists the numbers of the moments in which at least one of the terms stands, in no particular order. `limit` is the
 * number of moments in the index, so that nothing is cut.
 */
export function findAnyTerm(postings: Index, terms: readonly string[], limit: number): readonly number[] {
  if (terms.length === 0 || limit === 0) return [];
  // Without `suggest` FlexSearch returns only what holds every term.
  return postings.search(terms.join(' '), { limit, suggest: true }).map(Number);
}
