import { cutWords, foldWord } from './cut-words';
import type { Topic } from './list-topics';

/** How words are used when they are not names. */
export interface OrdinaryUse {
  /** All words that occur in lower case, folded. */
  readonly words: ReadonlySet<string>;
  /** Words that are also the name of a topic, each with the lower-case word that follows: "go ahead". */
  readonly pairs: ReadonlySet<string>;
}

/** Collects the words written in lower case; pairs only for the names of these topics. */
export function readOrdinaryUse(texts: Iterable<string>, topics: readonly Topic[]): OrdinaryUse {
  const names = new Set(topics.flatMap(({ name, aliases }) => [name, ...aliases].map(foldWord)));
  const words = new Set<string>();
  const pairs = new Set<string>();
  for (const text of texts) {
    let previous: { readonly folded: string; readonly end: number } | null = null;
    for (const { surface, start, end } of cutWords(text)) {
      if (surface !== surface.toLowerCase()) {
        previous = null;
        continue;
      }
      const folded = foldWord(surface);
      words.add(folded);
      if (previous !== null && text.slice(previous.end, start) === ' ')
        pairs.add(`${previous.folded} ${folded}`);
      previous = names.has(folded) ? { folded, end } : null;
    }
  }
  return { words, pairs };
}
