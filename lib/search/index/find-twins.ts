import { tokenise } from '@/lib/search/words/tokenise';
import type { Arrangement } from './arrange-moments';

/** Words in a row that count as the same words. */
const ROW = 3;
/** The share of a quote's rows that a passage must hold; a quote that runs over two passages is in both. */
const HELD = 0.4;

function rows(text: string): string[] {
  const terms = tokenise(text).flatMap(({ term, alias }) => (alias ? [] : [term]));
  if (terms.length < ROW) return [];
  return terms.slice(ROW - 1).map((_, index) => terms.slice(index, index + ROW).join(' '));
}

/**
 * Pairs each quote with the passages of its episode's transcript that hold it, whatever small words differ between
 * them: number to numbers, in both directions. Quotes of fewer than three words have no twins.
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
    const held = passages.get(episode) ?? new Map<string, number[]>();
    passages.set(episode, held);
    for (const row of new Set(rows(text))) held.set(row, [...(held.get(row) ?? []), number]);
  }
  const link = (from: number, to: number): unknown => twins.set(from, [...(twins.get(from) ?? []), to]);
  for (const [episode, held] of passages) {
    for (const quote of quotes.get(episode) ?? []) {
      for (const passage of holders(rows(moments[quote]?.text ?? ''), held)) {
        link(quote, passage);
        link(passage, quote);
      }
    }
  }
  return twins;
}

function holders(wanted: readonly string[], held: ReadonlyMap<string, readonly number[]>): number[] {
  const counts = new Map<number, number>();
  for (const row of wanted) {
    for (const passage of held.get(row) ?? []) counts.set(passage, (counts.get(passage) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count >= wanted.length * HELD).map(([passage]) => passage);
}
