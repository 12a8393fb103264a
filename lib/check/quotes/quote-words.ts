import { foldWords } from './fold-words';

/** The words of a quote to find, and the gaps where its author left words out or added some. */
export interface QuoteWords {
  readonly words: readonly string[];
  /** UTF-16 offsets of each word in the quote. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
  /** Whether words may be missing in front of the word at this index: `…`, `[the kernel]`. */
  readonly gaps: readonly boolean[];
}

/** `[…]` and `(laughs)` are the editor's words, and three dots mark words left out. */
const EDITED = /\[[^\][]{0,200}\]|\((?:laugh|chuckle|applause|crosstalk)[^()]{0,40}\)|…|\.\s?\.\s?\.+/giu;

/** Alignment costs the square of the length; this many words are enough to find a quote. */
const MAX_WORDS = 300;

/**
 * Reads the words of a quote that its speaker should have said.
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
    words: words.slice(0, MAX_WORDS),
    spans: spans.slice(0, MAX_WORDS),
    gaps: gaps.slice(0, MAX_WORDS),
  };
}
