import { APOSTROPHES } from '@/lib/core/marks/apostrophes';
import { UNSPACED } from '@/lib/core/words/unspaced-scripts';
import { foldTerm } from './fold-term';
import { type Piece, readPieces } from './read-pieces';

const HAS_UNSPACED =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uf900-\ufaff\uff66-\uff9f\u{20000}-\u{3ffff}]/u;
const RUN = new RegExp(`[${UNSPACED}]+|[^${UNSPACED}]+`, 'gu');
const STARTS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');
// A vowel sign or a half-width voicing mark belongs to the character before it.
const CHARACTER = /[^\p{M}ﾞﾟ][\p{M}ﾞﾟ]*|[\p{M}ﾞﾟ]+/gu;

function slicePiece(piece: Piece, from: number, to: number): Piece {
  const text = piece.text.slice(from, to);
  return { text, bare: text, start: piece.start + from, end: piece.start + to, joiner: '' };
}

// Word segmentation of these scripts differs between Node and browsers; character bigrams do not.
function toBigrams(piece: Piece, offset: number, run: string): Piece[] {
  const starts = [...run.matchAll(CHARACTER)].map((match) => offset + match.index);
  const ends = [...starts.slice(1), offset + run.length];
  if (starts.length < 2) return [slicePiece(piece, offset, offset + run.length)];
  return starts.slice(1).map((_, index) => slicePiece(piece, starts[index] ?? 0, ends[index + 1] ?? 0));
}

/**
 * Splits a piece where its script changes, and splits scripts written without spaces into overlapping bigrams.
 * @example splitScripts(piece of 'GPT模型很') // pieces of "GPT", "模型", "型很"
 */
function splitScripts(piece: Piece): Piece[] {
  if (!HAS_UNSPACED.test(piece.text)) return [piece];
  // A trailing sign such as the + of C++ has no meaning after these scripts.
  const offset = piece.text.indexOf(piece.bare);
  return [...piece.bare.matchAll(RUN)].flatMap(({ 0: run, index }) =>
    STARTS_UNSPACED.test(run)
      ? toBigrams(piece, offset + index, run)
      : [slicePiece(piece, offset + index, offset + index + run.length)],
  );
}

/**
 * A searchable term of a text. `start` and `end` are UTF-16 offsets into the original text; `position` and `last` are word
 * positions, so that adjacent words differ by one. An alias is another spelling of the words it spans.
 *
 *     state-of-the-art   →   state 0, of 1, the 2, art 3, alias stateoftheart 0-3
 *     it's               →   its 0, alias it 0-0
 */
export interface Token {
  readonly term: string;
  readonly start: number;
  readonly end: number;
  readonly position: number;
  readonly last: number;
  readonly alias: boolean;
}

const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`);
const CONTRACTIONS = new Set(['s', 're', 've', 'll', 'd', 'm', 't']);
const MAX_PARTS = 6;

/** Other spellings by which a word may be searched: `it's` as "it", `l'amour` as "amour", `.NET` as "net". */
function spellings(piece: Piece): string[] {
  const bare = foldTerm(piece.bare);
  const plain = piece.bare === piece.text || bare.length < 3 ? [] : [bare];
  const [before = '', ...rest] = piece.bare.split(APOSTROPHE);
  const after = rest.join('');
  if (after === '') return plain;
  const ending = foldTerm(after);
  if (!CONTRACTIONS.has(ending)) return [...plain, ending];
  // "don't" does not match "don".
  return ending === 't' ? plain : [...plain, foldTerm(before)];
}

function wordTokens(piece: Piece, position: number): Token[] {
  const at = { start: piece.start, end: piece.end, position, last: position };
  const term = foldTerm(piece.text);
  if (term === '') return [];
  const others = spellings(piece).filter((other) => other !== '' && other !== term);
  return [{ term, ...at, alias: false }, ...others.map((other) => ({ term: other, ...at, alias: true }))];
}

/** Fast path: nine out of ten English words only need lower-casing, and a large index has ten million words. */
function plainToken([piece, ...rest]: readonly Piece[], position: number): Token | null {
  if (piece === undefined || rest.length > 0 || !/^[A-Za-z0-9]+$/.test(piece.text)) return null;
  const { text, start, end } = piece;
  return { term: text.toLowerCase(), start, end, position, last: position, alias: false };
}

/** An alias that joins the parts of a compound, or null if the joined word is unlikely to be typed. */
function joinedToken(pieces: readonly Piece[], position: number): Token | null {
  const [first, ...rest] = pieces;
  const end = rest.at(-1);
  if (first === undefined || end === undefined || pieces.length > MAX_PARTS) return null;
  // "Node.js" and "U.S." are words; "works.Start" is missing a space.
  if (rest.some((piece) => piece.joiner === '.' && piece.bare.length > 4)) return null;
  const term = pieces.map((piece) => foldTerm(piece.bare)).join('');
  // A lone accent folds to an empty term: "\u0301+-" contains no word.
  if (term === '') return null;
  return { term, start: first.start, end: end.end, position, last: position + rest.length, alias: true };
}

/**
 * Splits a text into searchable terms, in reading order; never throws. Numbers stay whole, `C++`, `C#` and `.NET` keep
 * their signs, hyphenated words are indexed both by part and joined, scripts without spaces become character bigrams.
 * @example tokenise('GPT-4o').map((token) => token.term) // ["gpt", "gpt4o", "4o"]
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let position = 0;
  for (const compound of readPieces(text)) {
    const plain = plainToken(compound, position);
    if (plain !== null) {
      tokens.push(plain);
      position += 1;
      continue;
    }
    const parts = compound.flatMap(splitScripts);
    const joined = parts.length === compound.length ? joinedToken(compound, position) : null;
    for (const [index, part] of parts.entries()) {
      const words = wordTokens(part, position);
      tokens.push(...words);
      if (index === 0 && joined !== null && words.length > 0) tokens.push(joined);
      if (words.length > 0) position += 1;
    }
  }
  return tokens;
}
