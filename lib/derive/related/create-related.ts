import { type RelatedSource, type Term, weighTerms } from './weigh-terms';

/** Something that is related to another, and why. */
export interface Related {
  readonly id: string;
  /** 0 to 1; the same from either side. */
  readonly likeness: number;
  /** Slugs of topics that both speak of, the rarest first. */
  readonly topics: readonly string[];
  /** Rare words that both say, in lower case. */
  readonly words: readonly string[];
}

/** Of a topic that everybody speaks of, those that speak of most other things, too. */
const MOST_HOLDERS = 300;
/** How many of the likeliest are compared term by term. */
const COMPARED = 64;
/** One topic ties two texts, one word does not. */
const LEAST_WORDS = 2;

export interface RelatedFinder {
  /** The sources most like one, the best first; none where nothing is shared. `skip` leaves some out. */
  readonly relatedTo: (id: string, most: number, skip?: (id: string) => boolean) => readonly Related[];
  /** How two sources are related; null where they are not. */
  readonly compare: (a: string, b: string) => Related | null;
}

/** Gets sources ready to be asked for what is related: topics and rare words in common. Asking reads nothing but short lists. */
export function createRelated(sources: readonly RelatedSource[]): RelatedFinder {
  const terms = weighTerms(sources);
  const numbers = new Map(sources.map(({ id }, number) => [id, number]));
  const lengths = terms.map((own) => Math.hypot(...own.map(({ weight }) => weight)));
  const likeliest = new Map<Term, readonly number[]>();

  function holdersOf(term: Term): readonly number[] {
    if (term.holders.length <= MOST_HOLDERS) return term.holders;
    const known = likeliest.get(term);
    if (known !== undefined) return known;
    const termsOf = (number: number): number => terms[number]?.length ?? 0;
    const best = [...term.holders].sort((a, b) => termsOf(b) - termsOf(a) || a - b).slice(0, MOST_HOLDERS);
    likeliest.set(term, best);
    return best;
  }

  function compareNumbers(a: number, b: number): Related | null {
    const [one, other] = [sources[a], sources[b]];
    if (one === undefined || other === undefined || one.group === other.group) return null;
    const own = new Set(terms[a]);
    const shared = (terms[b] ?? []).filter((term) => own.has(term));
    const topics = shared.filter(({ isTopic }) => isTopic).map(({ name }) => name);
    const words = shared.filter(({ isTopic }) => !isTopic).map(({ name }) => name);
    if (topics.length === 0 && words.length < LEAST_WORDS) return null;
    const dot = shared.reduce((sum, { weight }) => sum + weight ** 2, 0);
    return { id: other.id, likeness: dot / ((lengths[a] ?? 1) * (lengths[b] ?? 1)), topics, words };
  }

  function relatedTo(id: string, most: number, skip = (_: string): boolean => false): readonly Related[] {
    const from = numbers.get(id);
    if (from === undefined) return [];
    const near = new Map<number, number>();
    for (const term of terms[from] ?? [])
      for (const holder of holdersOf(term))
        if (holder !== from) near.set(holder, (near.get(holder) ?? 0) + term.weight ** 2);
    const share = ([number, dot]: [number, number]): number => dot / (lengths[number] ?? 1);
    return [...near]
      .filter(([number]) => sources[number]?.group !== sources[from]?.group)
      .sort((a, b) => share(b) - share(a) || a[0] - b[0])
      .slice(0, COMPARED)
      .flatMap(([number]) => compareNumbers(from, number) ?? [])
      .sort((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1))
      .filter(({ id: other }) => !skip(other))
      .slice(0, most);
  }

  return {
    relatedTo,
    compare: (a, b) => compareNumbers(numbers.get(a) ?? -1, numbers.get(b) ?? -1),
  };
}
