import type { Postings } from '@/lib/search/index/collect-terms';
import type { IndexReader } from '@/lib/search/index/index-reader';
import type { ParsedQuery } from './parse-query';

/** Two neighbours of a query, as places of its words; `first` stands right before `second`. */
interface WordPair {
  readonly first: number;
  readonly second: number;
}

/** The share of moments a word that is not named in the outline is taken to stand in. */
const UNKNOWN_SHARE = 0.006;
/** So many moments may hold all words by chance before their neighbours are asked for with them. */
const EXPECTED = 1;
const MAX_PAIRS = 3;

function sharesOf({ words }: ParsedQuery, { outline }: IndexReader): number[] {
  return words.map(({ spellings }) => {
    const count = outline.common.get(spellings[0] ?? '');
    return count === undefined ? UNKNOWN_SHARE : count / outline.total;
  });
}

/** The neighbours that may have a list, the rarest first. */
function planPairs(shares: readonly number[]): WordPair[] {
  const together = ({ first, second }: WordPair): number => (shares[first] ?? 0) * (shares[second] ?? 0);
  return shares
    .slice(1)
    .map((_, place) => ({ first: place, second: place + 1 }))
    .filter(({ first, second }) => Math.max(shares[first] ?? 0, shares[second] ?? 0) > UNKNOWN_SHARE)
    .sort((a, b) => together(a) - together(b))
    .slice(0, MAX_PAIRS);
}

/**
 * Tells, before anything is looked up, whether a query's words alone will leave more moments than are read, so that the lists
 * of its neighbours are fetched with those of its words and not after them.
 */
export function expectsPairs(query: ParsedQuery, reader: IndexReader): boolean {
  const expected = sharesOf(query, reader).reduce((product, share) => product * share, reader.outline.total);
  return query.words.length > 1 && (expected > EXPECTED || query.phrases.length > 0);
}

/** Looks up where the neighbours of a query stand side by side: a list of moment numbers for each pair that is worth one. */
export function findPairs(query: ParsedQuery, reader: IndexReader): Postings[] {
  if (!reader.outline.detailed) return [];
  const typed = (place: number): string => query.words[place]?.spellings[0] ?? '';
  return planPairs(sharesOf(query, reader)).map(
    ({ first, second }) => reader.pair(typed(first), typed(second)) ?? [],
  );
}
