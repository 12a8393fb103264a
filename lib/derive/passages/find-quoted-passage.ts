import { normaliseWords } from '@/lib/core/ids/content-id';
import type { Passage } from '@/lib/core/model/passage';
import { countWords } from '@/lib/core/words/count-words';
import { isUnspaced } from '@/lib/core/words/unspaced-scripts';

/** Fewer words often occur more than once. */
const MIN_WORDS = 4;
/** The maximum length that an ellipsis may skip, in characters: a sentence or two, not half an hour. */
const MAX_GAP = 1500;

/** Editorial marks in a quote that were not spoken: ellipses, and words in square brackets. */
const EDITORIAL = /…|\.{3}|\[[^\]]*\]/;

interface Quoted {
  readonly text: string;
  readonly startMs: number | null;
}

/**
 * Creates a function that finds the passage with the words of a quote, ignoring case and punctuation: the pieces between its
 * ellipses, each shortly after the previous one. Returns null if there is none; of several, the nearest to the quote's own time.
 */
export function createQuoteFinder(passages: readonly Passage[]): (quote: Quoted) => Passage | null {
  const starts: number[] = [];
  let transcript = ' ';
  for (const passage of passages) {
    starts.push(transcript.length);
    transcript += `${normaliseWords(passage.text)} `;
  }
  return ({ text, startMs }) => {
    const [first, ...rest] = text
      .split(EDITORIAL)
      .map(normaliseWords)
      .filter((piece) => /[\p{L}\p{N}]/u.test(piece))
      .map(padWithSpaces);
    if (first === undefined || countWords([first, ...rest].join(' ')) < MIN_WORDS) return null;
    let best: Passage | null = null;
    for (let at = transcript.indexOf(first); at >= 0; at = transcript.indexOf(first, at + 1)) {
      if (!allFollow(transcript, rest, at + first.length - 1)) continue;
      const passage = passages[starts.findLastIndex((start) => start <= at + 1)] ?? null;
      if (best === null || timeDistance(passage, startMs) < timeDistance(best, startMs)) best = passage;
    }
    return best;
  };
}

/** Matches whole words only, except in scripts without spaces. */
function padWithSpaces(piece: string): string {
  return isUnspaced(piece) ? piece : ` ${piece} `;
}

function allFollow(transcript: string, pieces: readonly string[], from: number): boolean {
  let at = from;
  for (const piece of pieces) {
    const next = transcript.slice(at, at + MAX_GAP + piece.length).indexOf(piece);
    if (next < 0) return false;
    at += next + piece.length - 1;
  }
  return true;
}

function timeDistance(passage: Passage | null, ms: number | null): number {
  return ms === null || passage === null ? 0 : Math.abs(passage.startMs - ms);
}
