import { cutRareWords } from './cut-rare-words';

/** Something that may be related to others of its kind: an episode, or a moment. */
export interface RelatedSource {
  readonly id: string;
  /** Of one group nothing is related to each other: a section of an episode, say. */
  readonly group: string;
  /** Slugs of the topics it speaks of. */
  readonly topics: readonly string[];
  readonly words: string;
}

/** What two texts can share, with what sharing it is worth. */
export interface Term {
  readonly name: string;
  readonly isTopic: boolean;
  readonly weight: number;
  /** The sources that have it, by number. */
  readonly holders: readonly number[];
}

/** Below that nobody can tell a rare word from a common one that happens to be said twice. */
const ENOUGH_TEXTS = 500;
const TOPIC_WEIGHT = 2;

interface Holders {
  readonly name: string;
  readonly isTopic: boolean;
  readonly holders: number[];
}

/**
 * Finds what the sources have in common: topics, and words that few of them say. For each source its terms, the weightiest
 * first. A word in more than √n/2 of n texts is common; with that, time grows like n√n at worst.
 */
export function weighTerms(sources: readonly RelatedSource[]): readonly (readonly Term[])[] {
  const all = new Map<string, Holders>();
  const hold = (key: string, term: Omit<Holders, 'holders'>, source: number): void => {
    const known = all.get(key);
    if (known === undefined) all.set(key, { ...term, holders: [source] });
    else known.holders.push(source);
  };
  const withWords = sources.length >= ENOUGH_TEXTS;
  for (const [number, { topics, words }] of sources.entries()) {
    for (const name of new Set(topics)) hold(`topic ${name}`, { name, isTopic: true }, number);
    if (!withWords) continue;
    for (const name of cutRareWords(words)) hold(`word ${name}`, { name, isTopic: false }, number);
  }
  const most = Math.sqrt(sources.length) / 2;
  const terms = sources.map((): Term[] => []);
  for (const { name, isTopic, holders } of all.values()) {
    if (holders.length < 2 || (!isTopic && holders.length > most)) continue;
    const rarity = Math.log(1 + sources.length / holders.length);
    const term = { name, isTopic, holders, weight: isTopic ? TOPIC_WEIGHT * rarity : rarity };
    for (const holder of holders) terms[holder]?.push(term);
  }
  return terms.map((own) => own.sort(weightiestFirst));
}

/** Equal weights go by name, so that the order of files does not matter. */
function weightiestFirst(a: Term, b: Term): number {
  return b.weight - a.weight || (a.name < b.name ? -1 : 1);
}
