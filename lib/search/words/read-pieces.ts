import { APOSTROPHES } from '@/lib/core/marks/apostrophes';
import { OPENING, SINGLE_OPENING } from '@/lib/core/marks/quotation-marks';

/** A run of letters and digits; `text` includes the signs that belong to it (`C++`, `.NET`), `bare` does not. */
export interface Piece {
  readonly text: string;
  readonly bare: string;
  /** UTF-16 offsets into the source. */
  readonly start: number;
  readonly end: number;
  /** The character that joins this piece to the previous one: `-` for the `4o` of `GPT-4o`; empty at the start of a word. */
  readonly joiner: string;
}

// Soft hyphens and zero-width joiners may occur inside words and have no meaning.
const LETTERS = '[\\p{L}\\p{Nl}\\p{No}\\p{M}\\u00ad\\u200b-\\u200d\\u2060]';
const NUMBER = '\\p{Nd}+(?:[.:]\\p{Nd}+|,\\p{Nd}{3}(?!\\p{Nd}))*';
const WORD = `(?:${NUMBER}|${LETTERS}+(?:[${APOSTROPHES}](?=\\p{L})${LETTERS}+)*)+`;
const PIECE = new RegExp(`(${WORD})(\\+\\+|[#+](?![\\p{L}\\p{N}]))?`, 'gu');

const JOINER = /^[-‐‑_/.&]$/;
const BEFORE_DOTTED = new RegExp(String.raw`[\s([{'${OPENING}${SINGLE_OPENING},;/]`);

function hasLeadingDot(text: string, start: number, bare: string): boolean {
  if (text[start - 1] !== '.' || !/^\p{L}/u.test(bare)) return false;
  return start === 1 || BEFORE_DOTTED.test(text[start - 2] ?? '');
}

/** Splits a text into words, each a group of pieces; a compound such as `state-of-the-art` is one group of four. */
export function readPieces(text: string): Piece[][] {
  const groups: Piece[][] = [];
  let end = -1;
  for (const match of text.matchAll(PIECE)) {
    const bare = match[1] ?? '';
    const dot = hasLeadingDot(text, match.index, bare) ? 1 : 0;
    const start = match.index - dot;
    const between = text.slice(Math.max(end, 0), match.index);
    const joiner = end >= 0 && dot === 0 && JOINER.test(between) ? between : '';
    end = match.index + match[0].length;
    const piece: Piece = { text: text.slice(start, end), bare, start, end, joiner };
    const group = groups.at(-1);
    if (joiner === '' || group === undefined) groups.push([piece]);
    else group.push(piece);
  }
  return groups;
}
