import { foldWords } from './fold-words';

/** A quote as the words that have to be found, and the places where its author left some out or put some in. */
export interface QuoteWords {
  readonly words: readonly string[];
  /** UTF-16 offsets of each word in the quote. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
  /** True where something may be missing before the word of this index: `…`, `[the kernel]`. */
  readonly gaps: readonly boolean[];
}

/** `[…]` and `(laughs)` are the editor's words, and three dots stand for words that were left out. */
const EDITED = /\[[^\][]{0,200}\]|\((?:laugh|chuckle|applause|crosstalk)[^()]{0,40}\)|…|\.\s?\.\s?\.+/giu;

/** What is laid over a transcript costs the square of its length, and so many words are enough to find a quote. */
const MOST_WORDS = 300;

/**
 * Reads the words of a quote that somebody should have said.
 * @example readQuoteWords('[Now] we ship… often').words // ["we", "ship", "often"], a gap before "often"
 */
export function readQuoteWords(text: string): QuoteWords {
  const edits = [...text.matchAll(EDITED)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  const words: string[] = [];
  const spans: { start: number; end: number }[] = [];
  const gaps: boolean[] = [];
  let edit = 0;
  let gap = false;
  foldWords(text, (word, start, end) => {
    for (let next = edits[edit]; next !== undefined && next.end <= start; next = edits[edit]) {
      gap = true;
      edit += 1;
    }
    if ((edits[edit]?.start ?? Number.POSITIVE_INFINITY) < end) return;
    words.push(word);
    spans.push({ start, end });
    gaps.push(gap && words.length > 1);
    gap = false;
  });
  return {
    words: words.slice(0, MOST_WORDS),
    spans: spans.slice(0, MOST_WORDS),
    gaps: gaps.slice(0, MOST_WORDS),
  };
}
