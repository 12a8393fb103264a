import { extractWords } from './extract-words';

/** A source to relate to others of its kind: an episode or a moment. */
export interface RelatedSource {
  readonly id: string;
  /** Sources of the same group, such as a section of an episode, are never related to each other. */
  readonly group: string;
  /** Slugs of its topics. */
  readonly topics: readonly string[];
  readonly words: string;
}

/** A topic or word that sources can share, with its weight. */
export interface Term {
  readonly name: string;
  readonly isTopic: boolean;
  readonly weight: number;
  /** The numbers of the sources that contain it. */
  readonly sourceNumbers: readonly number[];
}

/** With fewer sources, rare words cannot be distinguished from common ones that happen to occur twice. */
const MIN_SOURCES = 500;
const TOPIC_WEIGHT = 2;

interface CollectedTerm {
  readonly name: string;
  readonly isTopic: boolean;
  readonly sourceNumbers: number[];
}

/**
 * Collects the terms that sources share: topics, and words in few of them. Returns the terms of each source, heaviest first. A
 * word in more than √n/2 of n sources is ignored as common; this limits the time to O(n√n).
 */
export function weighTerms(sources: readonly RelatedSource[]): readonly (readonly Term[])[] {
  const all = new Map<string, CollectedTerm>();
  const collect = (key: string, term: Omit<CollectedTerm, 'sourceNumbers'>, source: number): void => {
    const known = all.get(key);
    if (known === undefined) all.set(key, { ...term, sourceNumbers: [source] });
    else known.sourceNumbers.push(source);
  };
  const withWords = sources.length >= MIN_SOURCES;
  for (const [number, { topics, words }] of sources.entries()) {
    for (const name of new Set(topics)) collect(`topic ${name}`, { name, isTopic: true }, number);
    if (!withWords) continue;
    for (const name of extractWords(words)) collect(`word ${name}`, { name, isTopic: false }, number);
  }
  const maxSources = Math.sqrt(sources.length) / 2;
  const terms = sources.map((): Term[] => []);
  for (const { name, isTopic, sourceNumbers } of all.values()) {
    if (sourceNumbers.length < 2 || (!isTopic && sourceNumbers.length > maxSources)) continue;
    const rarity = Math.log(1 + sources.length / sourceNumbers.length);
    const term = { name, isTopic, sourceNumbers, weight: isTopic ? TOPIC_WEIGHT * rarity : rarity };
    for (const number of sourceNumbers) terms[number]?.push(term);
  }
  return terms.map((own) => own.sort(heaviestFirst));
}

/** Equal weights are ordered by name, so that the order of files does not matter. */
function heaviestFirst(a: Term, b: Term): number {
  return b.weight - a.weight || (a.name < b.name ? -1 : 1);
}
