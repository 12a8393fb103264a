import type { IndexReader } from '@/lib/search/index/index-reader';
import { tokenise } from '@/lib/search/words/tokenise';

/** Words of a name that stand side by side, written as one: of "Ada Quill" the stretches are ada, adaquill and quill. */
export interface NameStretch {
  readonly page: number;
  readonly name: string;
  readonly text: string;
  readonly whole: boolean;
  /**
   * How many letters count as all of it: of a topic's name all it has, of a person's those of the stretch, since a first name or a
   * family name is a name, too.
   */
  readonly letters: number;
}

/** No name that somebody types is longer. */
const MOST_WORDS = 12;

function* stretchesOf(name: string, page: number, byParts: boolean): Generator<NameStretch> {
  const terms = tokenise(name).flatMap(({ term, alias }) => (alias ? [] : [term]));
  const all = terms.join('').length;
  for (const first of terms.keys()) {
    let text = '';
    for (const term of terms.slice(first, first + MOST_WORDS)) {
      text += term;
      yield { page, name, text, whole: text.length === all, letters: byParts ? text.length : all };
    }
  }
}

// They are looked through at every letter that is typed, and cut once for an index.
const known = new WeakMap<object, readonly NameStretch[]>();

/** Cuts the names of all pages of an index into stretches, in the order of the pages. */
export function cutNames({ pageNames, outline }: IndexReader): readonly NameStretch[] {
  const pages = pageNames() ?? [];
  const ready = known.get(pages);
  if (ready !== undefined) return ready;
  const cut = pages.flatMap((names, page) =>
    names.flatMap((name) => [...stretchesOf(name, page, outline.pageKind(page) === 'person')]),
  );
  known.set(pages, cut);
  return cut;
}
