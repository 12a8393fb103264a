import type { Postings } from '@/lib/search/index/collect-terms';
import type { IndexReader } from '@/lib/search/index/index-reader';
import type { ParsedQuery } from './parse-query';

/** Two adjacent words of a query, as indexes into its words. */
interface WordPair {
  readonly first: number;
  readonly second: number;
}

/** The assumed share of moments for a word that is not listed in the outline. */
const UNKNOWN_SHARE = 0.006;
/** If more moments than this are expected to contain all words by chance, pair lists are fetched with the terms. */
const MAX_EXPECTED = 1;
const MAX_PAIRS = 3;

function sharesOf({ words }: ParsedQuery, { outline }: IndexReader): number[] {
  return words.map(({ spellings }) => {
    const count = outline.common.get(spellings[0] ?? '');
    return count === undefined ? UNKNOWN_SHARE : count / outline.total;
  });
}

/** The adjacent pairs that may have a list, the rarest first. */
function planPairs(shares: readonly number[]): WordPair[] {
  const jointShare = ({ first, second }: WordPair): number => (shares[first] ?? 0) * (shares[second] ?? 0);
  return shares
    .slice(1)
    .map((_, place) => ({ first: place, second: place + 1 }))
    .filter(({ first, second }) => Math.max(shares[first] ?? 0, shares[second] ?? 0) > UNKNOWN_SHARE)
    .sort((a, b) => jointShare(a) - jointShare(b))
    .slice(0, MAX_PAIRS);
}

/**
 * Predicts, before any lookup, whether the words of a query will match more moments than are read, so that pair lists are
 * fetched together with the terms and not after them.
 */
export function needsPairs(query: ParsedQuery, reader: IndexReader): boolean {
  const expected = sharesOf(query, reader).reduce((product, share) => product * share, reader.outline.total);
  return query.words.length > 1 && (expected > MAX_EXPECTED || query.phrases.length > 0);
}

/** Looks up the adjacent pairs of a query: a list of moment numbers for each of the rarest pairs. */
export function findPairs(query: ParsedQuery, reader: IndexReader): Postings[] {
  if (!reader.outline.detailed) return [];
  const typed = (place: number): string => query.words[place]?.spellings[0] ?? '';
  return planPairs(sharesOf(query, reader)).map(
    ({ first, second }) => reader.pair(typed(first), typed(second)) ?? [],
  );
}
