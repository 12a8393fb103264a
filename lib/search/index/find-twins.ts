import { tokenise } from '@/lib/search/words/tokenise';
import type { Arrangement } from './arrange-moments';

/** A shingle is this many consecutive words. */
const SHINGLE_WORDS = 3;
/** The share of a quote's shingles that a passage must contain; a quote that spans two passages is in both. */
const MIN_SHARED = 0.4;

function shinglesOf(text: string): string[] {
  const terms = tokenise(text).flatMap(({ term, alias }) => (alias ? [] : [term]));
  if (terms.length < SHINGLE_WORDS) return [];
  return terms
    .slice(SHINGLE_WORDS - 1)
    .map((_, index) => terms.slice(index, index + SHINGLE_WORDS).join(' '));
}

/**
 * Pairs each quote with the passages of its episode's transcript that contain it, even if some words differ: moment number to
 * moment numbers, in both directions. Quotes of fewer than three words have no twins.
 */
export function findTwins({ moments }: Pick<Arrangement, 'moments'>): Map<number, number[]> {
  const twins = new Map<number, number[]>();
  const quotes = new Map<number, number[]>();
  for (const [number, { kind, episode }] of moments.entries()) {
    if (kind === 'quote') quotes.set(episode, [...(quotes.get(episode) ?? []), number]);
  }
  const passages = new Map<number, Map<string, number[]>>();
  for (const [number, { kind, episode, text }] of moments.entries()) {
    if (kind !== 'transcript' || !quotes.has(episode)) continue;
    const byShingle = passages.get(episode) ?? new Map<string, number[]>();
    passages.set(episode, byShingle);
    for (const shingle of new Set(shinglesOf(text)))
      byShingle.set(shingle, [...(byShingle.get(shingle) ?? []), number]);
  }
  const link = (from: number, to: number): unknown => twins.set(from, [...(twins.get(from) ?? []), to]);
  for (const [episode, byShingle] of passages) {
    for (const quote of quotes.get(episode) ?? []) {
      for (const passage of passagesWith(shinglesOf(moments[quote]?.text ?? ''), byShingle)) {
        link(quote, passage);
        link(passage, quote);
      }
    }
  }
  return twins;
}

function passagesWith(
  wanted: readonly string[],
  byShingle: ReadonlyMap<string, readonly number[]>,
): number[] {
  const counts = new Map<number, number>();
  for (const shingle of wanted) {
    for (const passage of byShingle.get(shingle) ?? []) counts.set(passage, (counts.get(passage) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count >= wanted.length * MIN_SHARED).map(([passage]) => passage);
}
