import { normaliseWords } from '@/lib/core/ids/content-id';
import type { Passage } from '@/lib/core/model/passage';
import { countWords } from '@/lib/core/words/count-words';
import { isUnspaced } from '@/lib/core/words/unspaced-scripts';

/** Fewer words are said more than once. */
const FEWEST_WORDS = 4;
/** An ellipsis skips a sentence or two and not half an hour; letters. */
const WIDEST_GAP = 1500;

/** What editors put in a quote that nobody said: ellipses, and words in square brackets. */
const EDITED = /…|\.{3}|\[[^\]]*\]/;

interface Quoted {
  readonly text: string;
  readonly startMs: number | null;
}

/**
 * Makes a finder of the passage in which a quote's words are said, letter case and marks aside: the pieces between its ellipses one
 * soon after the other; null where they are not. Of several places the nearest to the quote's own time counts.
 */
export function createQuoteFinder(passages: readonly Passage[]): (quote: Quoted) => Passage | null {
  const starts: number[] = [];
  let said = ' ';
  for (const passage of passages) {
    starts.push(said.length);
    said += `${normaliseWords(passage.text)} `;
  }
  return ({ text, startMs }) => {
    const [first, ...rest] = text
      .split(EDITED)
      .map(normaliseWords)
      .filter((piece) => /[\p{L}\p{N}]/u.test(piece))
      .map(wholeWords);
    if (first === undefined || countWords([first, ...rest].join(' ')) < FEWEST_WORDS) return null;
    let best: Passage | null = null;
    for (let at = said.indexOf(first); at >= 0; at = said.indexOf(first, at + 1)) {
      if (!follow(said, rest, at + first.length - 1)) continue;
      const passage = passages[starts.findLastIndex((start) => start <= at + 1)] ?? null;
      if (best === null || distance(passage, startMs) < distance(best, startMs)) best = passage;
    }
    return best;
  };
}

/** Scripts that write without spaces have no word ends to look for. */
function wholeWords(piece: string): string {
  return isUnspaced(piece) ? piece : ` ${piece} `;
}

function follow(said: string, pieces: readonly string[], from: number): boolean {
  let at = from;
  for (const piece of pieces) {
    const next = said.slice(at, at + WIDEST_GAP + piece.length).indexOf(piece);
    if (next < 0) return false;
    at += next + piece.length - 1;
  }
  return true;
}

function distance(passage: Passage | null, ms: number | null): number {
  return ms === null || passage === null ? 0 : Math.abs(passage.startMs - ms);
}
