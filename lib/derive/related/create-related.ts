import { type RelatedSource, type Term, weighTerms } from './weigh-terms';

/** A related source, and what it has in common with the other. */
export interface Related {
  readonly id: string;
  /** Cosine similarity, 0 to 1; symmetric. */
  readonly similarity: number;
  /** Slugs of the shared topics, the rarest first. */
  readonly topics: readonly string[];
  /** Shared rare words, in lower case. */
  readonly words: readonly string[];
}

/** Of a very frequent topic, only the sources with the most terms are considered. */
const MAX_SOURCES = 300;
/** How many of the best candidates are compared term by term. */
const MAX_COMPARED = 64;
/** One shared topic makes two sources related, one shared word does not. */
const MIN_WORDS = 2;

export interface RelatedFinder {
  /** The most similar sources, best first; empty if nothing is shared. `skip` excludes some. */
  readonly relatedTo: (id: string, most: number, skip?: (id: string) => boolean) => readonly Related[];
  /** What two sources have in common; null if they are not related. */
  readonly compare: (a: string, b: string) => Related | null;
}

/** Creates a finder of related sources, by shared topics and rare words. A lookup only reads short lists. */
export function createRelated(sources: readonly RelatedSource[]): RelatedFinder {
  const terms = weighTerms(sources);
  const numbers = new Map(sources.map(({ id }, number) => [id, number]));
  const lengths = terms.map((own) => Math.hypot(...own.map(({ weight }) => weight)));
  const topSources = new Map<Term, readonly number[]>();

  function sourcesWith(term: Term): readonly number[] {
    if (term.sourceNumbers.length <= MAX_SOURCES) return term.sourceNumbers;
    const cached = topSources.get(term);
    if (cached !== undefined) return cached;
    const termsOf = (number: number): number => terms[number]?.length ?? 0;
    const best = [...term.sourceNumbers]
      .sort((a, b) => termsOf(b) - termsOf(a) || a - b)
      .slice(0, MAX_SOURCES);
    topSources.set(term, best);
    return best;
  }

  function compareNumbers(a: number, b: number): Related | null {
    const [one, other] = [sources[a], sources[b]];
    if (one === undefined || other === undefined || one.group === other.group) return null;
    const own = new Set(terms[a]);
    const shared = (terms[b] ?? []).filter((term) => own.has(term));
    const topics = shared.filter(({ isTopic }) => isTopic).map(({ name }) => name);
    const words = shared.filter(({ isTopic }) => !isTopic).map(({ name }) => name);
    if (topics.length === 0 && words.length < MIN_WORDS) return null;
    const dot = shared.reduce((sum, { weight }) => sum + weight ** 2, 0);
    return { id: other.id, similarity: dot / ((lengths[a] ?? 1) * (lengths[b] ?? 1)), topics, words };
  }

  function relatedTo(id: string, most: number, skip = (_: string): boolean => false): readonly Related[] {
    const from = numbers.get(id);
    if (from === undefined) return [];
    const near = new Map<number, number>();
    for (const term of terms[from] ?? [])
      for (const source of sourcesWith(term))
        if (source !== from) near.set(source, (near.get(source) ?? 0) + term.weight ** 2);
    const share = ([number, dot]: [number, number]): number => dot / (lengths[number] ?? 1);
    return [...near]
      .filter(([number]) => sources[number]?.group !== sources[from]?.group)
      .sort((a, b) => share(b) - share(a) || a[0] - b[0])
      .slice(0, MAX_COMPARED)
      .flatMap(([number]) => compareNumbers(from, number) ?? [])
      .sort((a, b) => b.similarity - a.similarity || (a.id < b.id ? -1 : 1))
      .filter(({ id: other }) => !skip(other))
      .slice(0, most);
  }

  return {
    relatedTo,
    compare: (a, b) => compareNumbers(numbers.get(a) ?? -1, numbers.get(b) ?? -1),
  };
}
