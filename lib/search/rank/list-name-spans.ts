import type { IndexReader } from '@/lib/search/index/index-reader';
import { tokenise } from '@/lib/search/words/tokenise';

/** Consecutive words of a name, joined: the spans of "Ada Quill" are ada, adaquill and quill. */
export interface NameSpan {
  readonly page: number;
  readonly name: string;
  readonly text: string;
  readonly whole: boolean;
  /**
   * The number of letters that make a full match: all of a topic's name, but only those of the span for a person, since a first or
   * family name alone also names the person.
   */
  readonly letters: number;
}

/** Longer names are not typed. */
const MAX_WORDS = 12;

function* spansOf(name: string, page: number, byParts: boolean): Generator<NameSpan> {
  const terms = tokenise(name).flatMap(({ term, alias }) => (alias ? [] : [term]));
  const all = terms.join('').length;
  for (const first of terms.keys()) {
    let text = '';
    for (const term of terms.slice(first, first + MAX_WORDS)) {
      text += term;
      yield { page, name, text, whole: text.length === all, letters: byParts ? text.length : all };
    }
  }
}

// Computed once per index, since every keystroke scans all spans.
const cache = new WeakMap<object, readonly NameSpan[]>();

/** Lists the spans of all page names of an index, in the order of the pages. */
export function listNameSpans({ pageNames, outline }: IndexReader): readonly NameSpan[] {
  const pages = pageNames() ?? [];
  const cached = cache.get(pages);
  if (cached !== undefined) return cached;
  const spans = pages.flatMap((names, page) =>
    names.flatMap((name) => [...spansOf(name, page, outline.pageKind(page) === 'person')]),
  );
  cache.set(pages, spans);
  return spans;
}
