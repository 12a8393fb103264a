import { cutWords, foldWord } from './cut-words';
import type { Topic } from './list-topics';

/** How the words of some texts are used where they are no names. */
export interface OrdinaryUse {
  /** Every word that is written in lower case somewhere, folded. */
  readonly words: ReadonlySet<string>;
  /** Words that are also the name of a topic, with the one that stands behind them in lower case: "go ahead". */
  readonly pairs: ReadonlySet<string>;
}

/** Reads how words are written in lower case; pairs only of the names of these topics. */
export function readOrdinaryUse(texts: Iterable<string>, topics: readonly Topic[]): OrdinaryUse {
  const names = new Set(topics.flatMap(({ name, aliases }) => [name, ...aliases].map(foldWord)));
  const words = new Set<string>();
  const pairs = new Set<string>();
  for (const text of texts) {
    let before: { readonly folded: string; readonly end: number } | null = null;
    for (const { surface, start, end } of cutWords(text)) {
      if (surface !== surface.toLowerCase()) {
        before = null;
        continue;
      }
      const folded = foldWord(surface);
      words.add(folded);
      if (before !== null && text.slice(before.end, start) === ' ') pairs.add(`${before.folded} ${folded}`);
      before = names.has(folded) ? { folded, end } : null;
    }
  }
  return { words, pairs };
}
